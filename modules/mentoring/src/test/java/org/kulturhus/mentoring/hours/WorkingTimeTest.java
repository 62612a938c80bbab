package org.kulturhus.mentoring.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;

/** For about four weeks a year New York is an hour nearer to Oslo, neither in winter nor in summer. */
class WorkingTimeTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Rhythm HOURLY = Rhythm.fortnightly(HOUR);

    private static FixedTime tuesday(int hour, ZoneId zone) {
        return new FixedTime(DayOfWeek.TUESDAY, LocalTime.of(hour, 0), 0, zone);
    }

    @Test
    void sessionsThatOverlapForAFewWeeksOverlap() {
        assertThat(WorkingTime.meet(tuesday(15, OSLO), HOURLY, tuesday(9, NEW_YORK), HOURLY))
                .isTrue();
        assertThat(WorkingTime.meet(tuesday(14, OSLO), HOURLY, tuesday(9, NEW_YORK), HOURLY))
                .isTrue();
        assertThat(WorkingTime.meet(tuesday(16, OSLO), HOURLY, tuesday(9, NEW_YORK), HOURLY))
                .isFalse();
    }

    @Test
    void anHourThatIsTooLateForAFewWeeksIsTooLate() {
        assertThat(WorkingTime.covers(tuesday(11, NEW_YORK), HOUR, OSLO)).isFalse();
        assertThat(WorkingTime.covers(tuesday(10, NEW_YORK), HOUR, OSLO)).isTrue();
        List<WeeklyTime> afternoon =
                List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(16, 0), LocalTime.of(17, 0)));
        assertThat(WorkingTime.lies(tuesday(10, NEW_YORK), HOUR, afternoon, OSLO))
                .isFalse();
        assertThat(WorkingTime.lies(tuesday(16, OSLO), HOUR, afternoon, OSLO)).isTrue();
    }

    @Test
    void anotherDayInAnotherZoneIsTheOtherEndOfTheFortnight() {
        FixedTime monday = new FixedTime(DayOfWeek.MONDAY, LocalTime.of(8, 0), 0, ZoneId.of("Asia/Tokyo"));
        FixedTime sunday = new FixedTime(DayOfWeek.SUNDAY, LocalTime.of(23, 0), 1, ZoneId.of("UTC"));
        assertThat(WorkingTime.meet(monday, HOURLY, sunday, HOURLY)).isTrue();
        assertThat(WorkingTime.same(monday, sunday)).isTrue();
        assertThat(WorkingTime.local(sunday, ZoneId.of("Asia/Tokyo"))).isEqualTo(LocalTime.of(8, 0));
    }
}
