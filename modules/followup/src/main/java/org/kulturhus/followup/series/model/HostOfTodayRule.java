package org.kulturhus.followup.series.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;

/**
 * Who hosts a leader's sessions now: of one that lies today or later, on the session's own clock, or, when there is none left, of
 * the last one. Who held a session earlier and never said what became of it does not.
 */
public final class HostOfTodayRule {

    private HostOfTodayRule() {}

    /** @param series all sessions of a leader's that are not called off, in time */
    public static boolean holds(List<FollowUpSession> series, PersonId person, Instant now) {
        List<FollowUpSession> open = series.stream()
                .filter(session -> !day(session.starts(), session.zone()).isBefore(day(now, session.zone())))
                .toList();
        List<FollowUpSession> last = series.subList(Math.max(0, series.size() - 1), series.size());
        return (open.isEmpty() ? last : open)
                .stream().anyMatch(session -> session.host().equals(person));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
