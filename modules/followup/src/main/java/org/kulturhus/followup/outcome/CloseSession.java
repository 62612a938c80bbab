package org.kulturhus.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/**
 * The host or a training manager says what became of a session that has begun, held or missed, and may take it back on the
 * same day; the topics to come are put in turn again (R4, R5).
 */
@ApplicationScoped
public class CloseSession {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void held(long id) {
        Instant now = Instant.now();
        begun(id, now).held(now);
        facts.fire(new SessionHeld(id, now, access.me()));
    }

    @Transactional
    public void missed(long id) {
        Instant now = Instant.now();
        FollowUpSession session = begun(id, now);
        session.missed(now);
        restoreTopics(session);
        facts.fire(new SessionMissed(id, now, access.me()));
    }

    /** Takes the mark back; only on the day on which it was made. */
    @Transactional
    public void reopen(long id) {
        FollowUpSession session = locked(id);
        if (session.planned()) {
            throw Refused.conflict(Phrase.of("followup", "reopen.open"));
        }
        Instant now = Instant.now();
        if (!SameDayRule.allows(session, now)) {
            throw Refused.conflict(Phrase.of("followup", "reopen.late"));
        }
        session.reopen();
        restoreTopics(session);
        facts.fire(new SessionReopened(id, now, access.me()));
    }

    private FollowUpSession begun(long id, Instant now) {
        FollowUpSession session = locked(id);
        if (!session.planned() || session.calledOff()) {
            throw Refused.conflict(Phrase.of("followup", "close.already"));
        }
        if (session.starts().isAfter(now)) {
            throw Refused.invalid("", Phrase.of("followup", "close.future"));
        }
        return session;
    }

    private FollowUpSession locked(long id) {
        FollowUpSession session = sessionAccess.toClose(id);
        calendars.lock(List.of(session.leader(), session.host()));
        sessions.refresh(session);
        return session;
    }

    private void restoreTopics(FollowUpSession session) {
        sessions.turn(session.programme(), session.leader());
    }
}
