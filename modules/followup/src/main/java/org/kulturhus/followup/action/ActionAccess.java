package org.kulturhus.followup.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.series.model.HostOfTodayRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/**
 * Whose agreed actions are: the leader, who hosts the sessions now and training managers see and change all that the leader
 * agrees; an owner ticks off the own ones; who hosted a session once sees what was agreed by then.
 */
@ApplicationScoped
public class ActionAccess {

    private static final Duration EVER = Duration.ofDays(36_500);

    @Inject
    private Actions actions;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    /** As {@link #of(FollowUpSession, List)}. */
    public List<AgreedAction> of(FollowUpSession session) {
        return of(session, series(session));
    }

    /**
     * What stands on a session that the acting person may see: agreed in it, or in another one and open still, or done since the
     * last session, so that the two can say what it has led to (R7).
     *
     * @param series all of the leader's sessions in the programme, in time
     */
    public List<AgreedAction> of(FollowUpSession session, List<FollowUpSession> series) {
        boolean all = sessionAccess.mayFollow(session.leader(), series);
        Instant last = series.stream()
                .map(FollowUpSession::starts)
                .filter(start -> start.isBefore(session.starts()))
                .reduce(Instant.EPOCH, (one, later) -> later);
        return actions.of(session, last, all ? Instant.now().plus(EVER) : session.starts(), access.me());
    }

    /** Whether the acting person may correct and withdraw what the session's leader has agreed. */
    public boolean mayCorrect(FollowUpSession session, List<FollowUpSession> series) {
        return sessionAccess.mayGuide(session.leader(), series);
    }

    /** Whether the acting person may agree one more in the session. */
    public boolean mayAgree(FollowUpSession session, List<FollowUpSession> series) {
        return sessionAccess.mayChange(session) && sessionAccess.mayGuide(session.leader(), series);
    }

    /** Whether the acting person may say that it is done. */
    public boolean mayMark(AgreedAction action, List<FollowUpSession> series) {
        return action.owner().equals(access.me()) || sessionAccess.mayGuide(action.leader(), series);
    }

    /** For saying that it is done: the leader, the owner, who hosts the sessions now, or a training manager. */
    AgreedAction toMark(long id) {
        AgreedAction action = actions.action(id).orElseThrow(ActionAccess::unknown);
        if (!mayMark(action, series(action))) {
            throw unknown();
        }
        return action;
    }

    /** For correcting or withdrawing it: the leader, who hosts the sessions now, or a training manager. */
    AgreedAction toCorrect(long id) {
        AgreedAction action = toMark(id);
        if (!sessionAccess.mayGuide(action.leader(), series(action))) {
            throw Refused.forbidden(Phrase.of("followup", "action.former"));
        }
        return action;
    }

    /** Whether the person can be made its owner: the leader, or who hosts the sessions now. */
    boolean mayOwn(AgreedAction action, PersonId person) {
        return action.leader().equals(person) || HostOfTodayRule.holds(series(action), person, Instant.now());
    }

    /** The leader's, in which the day is meant. */
    ZoneId zone(AgreedAction action) {
        return series(action).stream()
                .reduce((one, later) -> later)
                .map(FollowUpSession::zone)
                .orElse(ZoneOffset.UTC);
    }

    private List<FollowUpSession> series(AgreedAction action) {
        return sessions.series(action.programme(), action.leader());
    }

    /** For agreeing one more: those of the two and the training managers who go on with the leader. */
    FollowUpSession toAgree(long session) {
        FollowUpSession found = sessionAccess.toChange(session);
        if (!mayAgree(found, series(found))) {
            throw Refused.forbidden(Phrase.of("followup", "action.former"));
        }
        return found;
    }

    private List<FollowUpSession> series(FollowUpSession session) {
        return sessions.series(session.programme(), session.leader());
    }

    private static Refused unknown() {
        return Refused.unknown(Phrase.of("followup", "action.unknown"));
    }
}
