package org.kulturhus.mentoring;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;

/** A fixed time in words: "Tue 09:00, odd weeks", by the ISO week of its next day. */
public final class FixedTimeWords {

    private FixedTimeWords() {}

    public static Phrase of(FixedTime time) {
        LocalDate next = time.firstOnOrAfter(LocalDate.now(time.zone()));
        boolean odd = next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return MentoringModule.words(
                odd ? "time.odd" : "time.even", MentoringModule.words("day." + time.day()), time.time());
    }
}
