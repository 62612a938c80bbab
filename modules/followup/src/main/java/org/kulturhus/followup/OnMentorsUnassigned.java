package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.plan.CancelSessions;
import org.kulturhus.spi.mentoring.MentorsUnassigned;

/** A publication is taken back: its sessions go, unless somebody has met. */
@ApplicationScoped
public class OnMentorsUnassigned {

    @Inject
    private CancelSessions cancelSessions;

    void hear(@Observes MentorsUnassigned fact) {
        cancelSessions.cancel(fact.programme(), fact.mentors(), fact.since());
    }
}
