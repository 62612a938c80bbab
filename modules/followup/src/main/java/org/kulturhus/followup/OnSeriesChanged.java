package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.kulturhus.followup.booking.SessionBooked;
import org.kulturhus.followup.booking.SessionHandedOver;
import org.kulturhus.followup.booking.SessionMoved;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.outcome.SessionMissed;
import org.kulturhus.followup.outcome.SessionReopened;
import org.kulturhus.followup.plan.SessionsPlanned;
import org.kulturhus.followup.plan.SessionsReplanned;
import org.kulturhus.followup.series.ExtraSessions;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Sessions were planned, moved, handed over or taken off: whoever has invitations by mail hears of it. */
@ApplicationScoped
public class OnSeriesChanged {

    @Inject
    private Sessions sessions;

    @Inject
    private ExtraSessions extraSessions;

    @Inject
    private Notices notices;

    void hear(@Observes SessionsPlanned fact) {
        fact.sessions().keySet().forEach(leader -> notices.changed(FollowUpSession.series(fact.programme(), leader)));
    }

    void hear(@Observes SessionsReplanned fact) {
        changed(fact.programme(), fact.leaders().keySet(), fact.at());
    }

    /** The others have got their topics anew. */
    void hear(@Observes SessionBooked fact) {
        sessions.session(fact.session()).ifPresent(one -> changed(one.programme(), Set.of(one.leader()), fact.at()));
    }

    /** The year, and what was booked beside it. */
    private void changed(ProgrammeId programme, Set<PersonId> leaders, Instant now) {
        leaders.forEach(leader -> notices.changed(FollowUpSession.series(programme, leader)));
        extraSessions.of(programme, leaders, now).forEach(one -> notices.changed(one.series()));
    }

    void hear(@Observes SessionMoved fact) {
        changed(fact.session());
    }

    void hear(@Observes SessionMissed fact) {
        changed(fact.session());
    }

    void hear(@Observes SessionReopened fact) {
        changed(fact.session());
    }

    void hear(@Observes SessionHandedOver fact) {
        changed(fact.session());
    }

    private void changed(long session) {
        sessions.session(session).ifPresent(one -> notices.changed(one.series()));
    }
}
