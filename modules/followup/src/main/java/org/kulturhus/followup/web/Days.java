package org.kulturhus.followup.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;

/** The days that a caller asks about: from the first one until the day before the second, at most a year and a bit. */
record Days(LocalDate from, LocalDate until) {

    private static final int MOST = 400;
    private static final int BACK = 92;

    /** What is not given is a quarter back, and as far ahead as it may be. */
    static Days of(String from, String until, LocalDate today) {
        LocalDate first = from == null ? today.minusDays(BACK) : day("from", from);
        LocalDate end = until == null ? first.plusDays(MOST) : day("until", until);
        if (!first.isBefore(end) || ChronoUnit.DAYS.between(first, end) > MOST) {
            throw Refused.invalid("until", Phrase.of("followup", "window.backwards", MOST));
        }
        return new Days(first, end);
    }

    private static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeException wrong) {
            // the same answer as for a year that no calendar needs
        }
        throw Refused.invalid(field, Phrase.of("followup", "window.wrong"));
    }

    TimeSpan in(ZoneId zone) {
        return new TimeSpan(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }
}
