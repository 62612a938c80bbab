package org.kulturhus.followup.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.followup.model.FollowUpSession;

/** What was said of a session can be taken back on the same day, on the session's own clock. */
public final class SameDayRule {

    private SameDayRule() {}

    /** Whether something was said, and on the day on which the moment lies. */
    public static boolean allows(FollowUpSession session, Instant now) {
        return session.closedAt()
                .filter(closed -> day(closed, session).equals(day(now, session)))
                .isPresent();
    }

    private static LocalDate day(Instant moment, FollowUpSession session) {
        return moment.atZone(session.zone()).toLocalDate();
    }
}
