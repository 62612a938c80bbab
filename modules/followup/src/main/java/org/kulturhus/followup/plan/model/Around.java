package org.kulturhus.followup.plan.model;

import java.time.LocalDate;
import org.kulturhus.followup.model.FollowUpSession;

/**
 * Days on which people can no longer meet, or can again.
 *
 * @param until last day, included
 */
public record Around(LocalDate from, LocalDate until) {

    private static final int SEARCH_DAYS = 15;

    /** Whether the days cannot have touched the session, nor put it where it is. */
    public boolean spares(FollowUpSession session) {
        LocalDate day = session.starts().atZone(session.zone()).toLocalDate();
        return day.isBefore(from.minusDays(1)) || day.isAfter(until.plusDays(SEARCH_DAYS));
    }
}
