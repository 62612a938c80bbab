package org.kulturhus.followup.model;

import java.util.Comparator;
import java.util.List;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

/**
 * Topics alternate over what is really held (R4): after a session was missed, moved or added, the planned ones are given
 * their topics anew, so that no two held neighbours share one. What was held or missed keeps its topic.
 */
public final class TopicsAlternateRule {

    private TopicsAlternateRule() {}

    /** @param series all sessions of one leader in one programme, in any order */
    public static void restore(List<FollowUpSession> series) {
        Topic last = null;
        List<FollowUpSession> inTime = series.stream()
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
        for (FollowUpSession session : inTime) {
            if (session.planned() && last != null) {
                session.turnTo(last.other());
            }
            if (session.state() != Beat.State.MISSED) {
                last = session.topic();
            }
        }
    }
}
