package org.kulturhus.followup.freetimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.calendar.TimeSpan;

class FreeDayTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    /** Whoever receives from nine to three has eleven starts of an hour on each day. */
    private static List<TimeSpan> nineToThree(int days) {
        List<TimeSpan> free = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            Instant nine = MONDAY.plusDays(day).atTime(9, 0).atZone(OSLO).toInstant();
            for (int half = 0; half < 11; half++) {
                Instant start = nine.plus(Duration.ofMinutes(30L * half));
                free.add(new TimeSpan(start, start.plus(Duration.ofHours(1))));
            }
        }
        return free;
    }

    private static List<LocalTime> clock(FreeDay day) {
        return day.times().stream()
                .map(span -> span.from().atZone(OSLO).toLocalTime())
                .toList();
    }

    @Test
    void everyDayOffersAFewOfItsTimesAmongThemTheUsualHour() {
        List<FreeDay> days = FreeDay.of(nineToThree(5), OSLO, USUAL, Optional.empty());
        assertThat(days)
                .extracting(FreeDay::day)
                .containsExactly(
                        MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(days).allSatisfy(day -> {
            assertThat(clock(day)).containsExactly(LocalTime.of(9, 0), USUAL, LocalTime.of(14, 0));
            assertThat(day.more()).isEqualTo(8);
        });
    }

    @Test
    void aDayThatIsWantedShowsAllOfThem() {
        List<FreeDay> days = FreeDay.of(nineToThree(2), OSLO, USUAL, Optional.of(MONDAY.plusDays(1)));
        assertThat(days.get(0).times()).hasSize(3);
        assertThat(days.get(1).times()).hasSize(11);
        assertThat(days.get(1).more()).isZero();
    }

    @Test
    void aUsualHourAtTheEdgeIsNotOfferedTwice() {
        assertThat(clock(FreeDay.of(nineToThree(1), OSLO, LocalTime.of(9, 0), Optional.empty())
                        .get(0)))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(14, 0));
    }

    @Test
    void aDayIsOneWhereTheReaderIs() {
        TimeSpan late = new TimeSpan(Instant.parse("2027-03-01T14:00:00Z"), Instant.parse("2027-03-01T15:00:00Z"));
        assertThat(FreeDay.of(List.of(late), ZoneId.of("Pacific/Auckland"), USUAL, Optional.empty()))
                .extracting(FreeDay::day)
                .containsExactly(LocalDate.of(2027, 3, 2));
    }

    @Test
    void timesNearAMomentAreOneADayAndInTime() {
        Instant now = MONDAY.plusDays(2).atTime(10, 0).atZone(OSLO).toInstant();
        assertThat(FreeDay.near(nineToThree(5), now, OSLO, 3))
                .extracting(start -> start.atZone(OSLO).toLocalDateTime())
                .containsExactly(
                        MONDAY.plusDays(1).atTime(10, 0),
                        MONDAY.plusDays(2).atTime(9, 30),
                        MONDAY.plusDays(3).atTime(10, 0));
    }
}
