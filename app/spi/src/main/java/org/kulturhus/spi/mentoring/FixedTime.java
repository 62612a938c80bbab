package org.kulturhus.spi.mentoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A fixed development time (R4): a weekday and a local time every second week.
 *
 * @param parity 0 or 1: which of the two weeks, counted from Monday 5 January 1970. ISO week numbers cannot carry this,
 *     for a year of 53 weeks would turn odd weeks into even ones.
 * @param zone zone in which the local time holds, over daylight-saving changes
 */
public record FixedTime(DayOfWeek day, LocalTime time, int parity, ZoneId zone) {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    public FixedTime {
        if (parity != 0 && parity != 1) {
            throw new IllegalArgumentException("parity is 0 or 1: " + parity);
        }
    }

    /** First day on or after the given one on which this time falls. */
    public LocalDate firstOnOrAfter(LocalDate day) {
        LocalDate candidate = day.with(TemporalAdjusters.nextOrSame(this.day));
        return parityOf(candidate) == parity ? candidate : candidate.plusWeeks(1);
    }

    /** Which of the two weeks the day lies in. */
    public static int parityOf(LocalDate day) {
        return Math.floorMod(
                ChronoUnit.WEEKS.between(FIRST_MONDAY, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                2);
    }
}
