package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.agenda.CarryTopics;
import org.kulturhus.followup.notes.CarryNotes;
import org.kulturhus.followup.plan.SessionsReplanned;

/** Sessions were taken off the year: what stood on them is not lost. */
@ApplicationScoped
public class OnSessionsReplanned {

    @Inject
    private CarryTopics carryTopics;

    @Inject
    private CarryNotes carryNotes;

    void hear(@Observes SessionsReplanned fact) {
        carryTopics.carry(fact.programme(), fact.leader());
        carryNotes.carry(fact.programme(), fact.leader());
    }
}
