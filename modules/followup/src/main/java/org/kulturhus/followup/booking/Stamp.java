package org.kulturhus.followup.booking;

import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;

/** Tells whether sessions are still those that somebody was asked about. */
final class Stamp {

    private Stamp() {}

    static String of(List<FollowUpSession> sessions) {
        int hash = sessions.stream()
                .map(session -> List.of(session.id(), session.version(), session.starts()))
                .toList()
                .hashCode();
        return sessions.size() + "-" + Integer.toHexString(hash);
    }
}
