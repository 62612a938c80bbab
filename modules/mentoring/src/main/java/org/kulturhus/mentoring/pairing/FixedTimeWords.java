package org.kulturhus.mentoring.pairing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;

/** A fixed time in words: "Tue 09:00, odd weeks", by the ISO week of its next day and the clock of the reader. */
public final class FixedTimeWords {

    private FixedTimeWords() {}

    /** @param zone where the reader is */
    public static Phrase of(FixedTime time, ZoneId zone) {
        return next(time.firstOnOrAfter(LocalDate.now(time.zone())), time, zone);
    }

    /** The fixed time of a pairing, and from when, if another one holds until then. */
    public static Phrase of(Assignment pairing, ZoneId zone) {
        Phrase time = of(pairing.pairing().time(), zone);
        return pairing.from()
                .filter(LocalDate.now(zone)::isBefore)
                .map(first -> Phrase.of("mentoring", "from", first, time))
                .orElse(time);
    }

    static Phrase next(LocalDate day, FixedTime time, ZoneId zone) {
        ZonedDateTime next = day.atTime(time.time()).atZone(time.zone()).withZoneSameInstant(zone);
        boolean odd = next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return Phrase.of(
                "mentoring",
                odd ? "time.odd" : "time.even",
                Phrase.of("mentoring", "day." + next.getDayOfWeek()),
                next.toLocalTime());
    }

    /**
     * For what is read later, when even weeks may be odd ones: "every second Tuesday at 09:00, first on 1 Dec".
     *
     * @param from the first day on which it can be
     * @param everyWeek whether sessions can stand in both weeks
     * @param zone where the reader is
     */
    public static Phrase first(FixedTime time, LocalDate from, boolean everyWeek, ZoneId zone) {
        ZonedDateTime first = time.firstOnOrAfter(from)
                .atTime(time.time())
                .atZone(time.zone())
                .withZoneSameInstant(zone);
        return Phrase.of(
                "mentoring",
                everyWeek ? "time.every" : "time.second",
                Phrase.of("mentoring", "weekday." + first.getDayOfWeek()),
                first.toLocalTime(),
                first.toLocalDate());
    }
}
