package org.kulturhus.followup.needs.model;

import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;

/** Who hosts a leader's sessions now: of one that nobody has closed yet, or, when there is none left, of the last one. */
public final class HostOfTodayRule {

    private HostOfTodayRule() {}

    /** @param series all sessions of a leader's, in time */
    public static boolean holds(List<FollowUpSession> series, PersonId person) {
        List<FollowUpSession> open =
                series.stream().filter(FollowUpSession::planned).toList();
        List<FollowUpSession> last = series.subList(Math.max(0, series.size() - 1), series.size());
        return (open.isEmpty() ? last : open)
                .stream().anyMatch(session -> session.host().equals(person));
    }
}
