package org.kulturhus.followup.team.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.followup.team.TeamSessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Notices;

/** The leader says what became of a session with the team; who takes part may not, and nobody else knows of it. */
@ApplicationScoped
public class CloseTeamSession {

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void held(long id) {
        close(id, Beat.State.HELD);
    }

    @Transactional
    public void missed(long id) {
        notices.changed(close(id, Beat.State.MISSED).series());
    }

    private TeamSession close(long id, Beat.State end) {
        Instant now = Instant.now();
        TeamSession session = teamSessions
                .locked(id)
                .filter(one -> !one.cancelled())
                .filter(one -> one.leader().equals(access.me()) || one.concerns(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "session.unknown")));
        if (!session.leader().equals(access.me())) {
            throw Refused.forbidden(Phrase.of("followup", "team.leaderOnly"));
        }
        if (session.state() != Beat.State.PLANNED) {
            throw Refused.conflict(Phrase.of("followup", "close.already"));
        }
        if (session.starts().isAfter(now)) {
            throw Refused.invalid("", Phrase.of("followup", "close.future"));
        }
        session.become(end);
        facts.fire(new TeamSessionClosed(id, end, now, access.me()));
        return session;
    }
}
