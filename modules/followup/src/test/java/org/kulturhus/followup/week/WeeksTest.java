package org.kulturhus.followup.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {

    /** On a Saturday nobody looks for the days that have gone by. */
    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-03-01", "2027-03-05, 2027-03-01", "2027-03-06, 2027-03-08", "2027-03-07, 2027-03-08"})
    void opensAtTheWeekThatPeopleLookFor(LocalDate today, LocalDate monday) {
        assertThat(Weeks.monday(null, today)).isEqualTo(monday);
        assertThat(Weeks.monday("nonsense", today)).isEqualTo(monday);
        assertThat(Weeks.monday("2027-05-30", today)).isEqualTo(LocalDate.of(2027, 5, 24));
    }
}
