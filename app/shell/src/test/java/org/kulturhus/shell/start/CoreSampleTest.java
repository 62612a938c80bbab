package org.kulturhus.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On whichever day the sample company moves in, an Easter falls in its year of follow-up. */
class CoreSampleTest {

    @Test
    void everyYearHasAnEaster() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (LocalDate today = first; today.isBefore(first.plusYears(40)); today = today.plusDays(1)) {
            LocalDate starts = CoreSample.starts(today);
            assertThat(starts.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(Easter.within(starts.plusWeeks(2), starts.plusMonths(12).minusWeeks(2)))
                    .as("%s", today)
                    .isTrue();
        }
    }

    @Test
    void easterIsWhereTheCalendarHasIt() {
        assertThat(Easter.sunday(2024)).isEqualTo("2024-03-31");
        assertThat(Easter.sunday(2025)).isEqualTo("2025-04-20");
        assertThat(Easter.sunday(2027)).isEqualTo("2027-03-28");
        assertThat(Easter.sunday(2038)).isEqualTo("2038-04-25");
    }
}
