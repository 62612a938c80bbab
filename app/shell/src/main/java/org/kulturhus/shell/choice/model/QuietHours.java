package org.kulturhus.shell.choice.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of every day in which no mail comes, in the person's own zone; they may go over midnight.
 *
 * @param from included
 * @param until excluded; the same as {@code from} would be the whole day and is not allowed
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("Quiet all day: " + from);
        }
    }

    private boolean within(LocalTime time) {
        boolean late = !time.isBefore(from);
        boolean early = time.isBefore(until);
        return from.isBefore(until) ? late && early : late || early;
    }

    /** The moment itself where it is not quiet, else when it ceases to be. */
    public Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!within(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(until);
        return (end.isAfter(local) ? end : local.plusDays(1).with(until)).toInstant();
    }

    /** The moment itself where it is not quiet, else when it began to be. */
    public Instant before(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!within(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime begin = local.with(from);
        return (begin.isAfter(local) ? local.minusDays(1).with(from) : begin).toInstant();
    }
}
