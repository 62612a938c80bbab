package org.kulturhus.followup.agenda.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;

/**
 * What was not reached in a session comes again in the next one of the same topic until it is treated (R4, R7), whether it was
 * held, missed, or is over and nobody has said what became of it. A session that is not over keeps what stands on it.
 */
public final class CarryOverRule {

    private CarryOverRule() {}

    /** The leader's sessions of the same programme and topic before this one, in time. */
    public static List<FollowUpSession> earlier(FollowUpSession session, List<FollowUpSession> known) {
        return known.stream()
                .filter(other -> other.leader().equals(session.leader())
                        && other.programme().equals(session.programme())
                        && other.topic() == session.topic()
                        && other.starts().isBefore(session.starts()))
                .toList();
    }

    /**
     * Those of them from which the session takes over what was not reached: all that are behind them since the last that is still open.
     *
     * @param earlier as {@link #earlier} tells them
     */
    public static List<FollowUpSession> givers(List<FollowUpSession> earlier, Instant now) {
        List<FollowUpSession> givers = new ArrayList<>();
        for (FollowUpSession session : earlier) {
            if (session.planned() && session.span().until().isAfter(now)) {
                givers.clear();
            } else {
                givers.add(session);
            }
        }
        return givers;
    }
}
