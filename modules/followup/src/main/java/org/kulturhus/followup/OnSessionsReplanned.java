package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.agenda.CarryTopics;
import org.kulturhus.followup.booking.SessionMoved;
import org.kulturhus.followup.notes.CarryNotes;
import org.kulturhus.followup.plan.SessionsPlanned;
import org.kulturhus.followup.plan.SessionsReplanned;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Sessions were taken off the year, or there are some again: what stood on those that are off is not lost. */
@ApplicationScoped
public class OnSessionsReplanned {

    @Inject
    private CarryTopics carryTopics;

    @Inject
    private CarryNotes carryNotes;

    @Inject
    private Sessions sessions;

    void hear(@Observes SessionsPlanned fact) {
        carry(fact.programme(), fact.leader());
    }

    void hear(@Observes SessionsReplanned fact) {
        carry(fact.programme(), fact.leader());
    }

    /** Also one that was called off and gets another time. */
    void hear(@Observes SessionMoved fact) {
        sessions.session(fact.session()).ifPresent(session -> carry(session.programme(), session.leader()));
    }

    private void carry(ProgrammeId programme, PersonId leader) {
        carryTopics.carry(programme, leader);
        carryNotes.carry(programme, leader);
    }
}
