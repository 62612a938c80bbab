package org.kulturhus.followup.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

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
     * What stands on a session that the acting person may see: agreed in it, or in another one and not done yet.
     *
     * @param series all of the leader's sessions in the programme, in time
     */
    public List<AgreedAction> of(FollowUpSession session, List<FollowUpSession> series) {
        boolean all = sessionAccess.mayFollow(session.leader(), series);
        return actions.of(session, all ? Instant.now().plus(EVER) : session.starts(), access.me());
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
        if (!mayMark(action, sessions.series(action.programme(), action.leader()))) {
            throw unknown();
        }
        return action;
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
