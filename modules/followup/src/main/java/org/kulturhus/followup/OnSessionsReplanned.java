package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
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
        carry(fact.programme(), fact.sessions().keySet());
    }

    void hear(@Observes SessionsReplanned fact) {
        carry(fact.programme(), fact.leaders().keySet());
    }

    /** Also one that was called off and gets another time. */
    void hear(@Observes SessionMoved fact) {
        sessions.session(fact.session()).ifPresent(session -> carry(session.programme(), Set.of(session.leader())));
    }

    private void carry(ProgrammeId programme, Set<PersonId> leaders) {
        carryTopics.carry(programme, leaders);
        carryNotes.carry(programme, leaders);
    }
}
