package org.kulturhus.mentoring.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.mentoring.FixedTime;

/**
 * What fixed times mean in other zones. Looked at in a fortnight of winter and one of summer, because zones do not all
 * change their clocks.
 */
public final class WorkingTime {

    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final LocalTime ENDS = LocalTime.of(17, 0);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final List<LocalDate> SEASONS = List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 6));
    private static final int QUARTER = 15;

    private WorkingTime() {}

    /** Whether a session of this length lies between 08:00 and 17:00, Monday to Friday, in the zone, all the year. */
    public static boolean covers(FixedTime time, Duration length, ZoneId zone) {
        return SEASONS.stream().allMatch(season -> {
            ZonedDateTime start = start(time, season).withZoneSameInstant(zone);
            ZonedDateTime end = start.plus(length);
            return start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    && !start.toLocalTime().isBefore(BEGINS)
                    && !end.toLocalTime().isAfter(ENDS)
                    && start.toLocalDate().equals(end.toLocalDate());
        });
    }

    /** Whether a session of this length lies within one of the weekly times of somebody in the zone, all the year. */
    static boolean lies(FixedTime time, Duration length, Collection<WeeklyTime> weekly, ZoneId zone) {
        return SEASONS.stream().allMatch(season -> {
            ZonedDateTime start = start(time, season).withZoneSameInstant(zone);
            ZonedDateTime end = start.plus(length);
            return start.toLocalDate().equals(end.toLocalDate())
                    && weekly.stream()
                            .anyMatch(span -> span.weekday() == start.getDayOfWeek()
                                    && !start.toLocalTime().isBefore(span.from())
                                    && !end.toLocalTime().isAfter(span.until()));
        });
    }

    /** When it begins on the clock of the zone, in winter. */
    static LocalTime local(FixedTime time, ZoneId zone) {
        return time.zone().equals(zone)
                ? time.time()
                : start(time, SEASONS.get(0)).withZoneSameInstant(zone).toLocalTime();
    }

    /** Quarters of an hour from the beginning of the fortnight until the time, on the clock of the zone, by season. */
    static int[] quarters(FixedTime time, ZoneId zone) {
        return SEASONS.stream()
                .mapToInt(season -> (int) (Math.floorMod(
                                Duration.between(
                                                season.atStartOfDay(zone),
                                                start(time, season).withZoneSameInstant(zone))
                                        .toMinutes(),
                                FORTNIGHT.toMinutes())
                        / QUARTER))
                .distinct()
                .toArray();
    }

    /** Whether two sessions overlap at some time of the year, even in different zones. */
    public static boolean meet(FixedTime one, Duration length, FixedTime other, Duration otherLength) {
        return SEASONS.stream().anyMatch(season -> {
            long apart = Math.floorMod(
                    Duration.between(start(one, season), start(other, season)).toMinutes(), FORTNIGHT.toMinutes());
            return apart < length.toMinutes()
                    || apart > FORTNIGHT.minus(otherLength).toMinutes();
        });
    }

    private static ZonedDateTime start(FixedTime time, LocalDate season) {
        return time.firstOnOrAfter(season).atTime(time.time()).atZone(time.zone());
    }
}
