package org.kulturhus.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;

class FixedTimeWordsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 28);

    /** 2026 has 53 weeks: what lies in odd weeks in December lies in even ones in January. */
    @Test
    void whatIsReadLaterNamesTheFirstDay() {
        FixedTime tuesday = new FixedTime(
                DayOfWeek.TUESDAY, LocalTime.of(9, 0), FixedTime.parityOf(LocalDate.of(2026, 12, 1)), OSLO);
        assertThat(FixedTimeWords.next(LocalDate.of(2026, 12, 1), tuesday, OSLO).key())
                .isEqualTo("time.odd");
        assertThat(FixedTimeWords.next(tuesday.firstOnOrAfter(LocalDate.of(2027, 1, 5)), tuesday, OSLO)
                        .key())
                .isEqualTo("time.even");
        Phrase words = FixedTimeWords.first(tuesday, NOVEMBER, false, OSLO);
        assertThat(words.key()).isEqualTo("time.second");
        assertThat(words.arguments())
                .containsExactly(
                        Phrase.of("mentoring", "weekday.TUESDAY"), LocalTime.of(9, 0), LocalDate.of(2026, 12, 1));
        assertThat(FixedTimeWords.first(tuesday, NOVEMBER, true, OSLO).key()).isEqualTo("time.every");
    }
}
