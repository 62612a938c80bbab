package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.plan.CancelSessions;
import org.kulturhus.spi.mentoring.MentorUnassigned;

/** A publication is taken back: its sessions go, unless somebody has met. */
@ApplicationScoped
public class OnMentorUnassigned {

    @Inject
    private CancelSessions cancelSessions;

    void hear(@Observes MentorUnassigned fact) {
        cancelSessions.cancel(fact.programme(), fact.leader(), fact.mentor());
    }
}
