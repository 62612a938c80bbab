package org.kulturhus.shell.choice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kulturhus.spi.people.PersonId;

/** When a mail may come: never in the quiet hours of the person's own zone, and a reminder never after its appointment. */
class NoticeChoiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static Instant oslo(String local) {
        return LocalDateTime.parse(local).atZone(OSLO).toInstant();
    }

    private static NoticeChoice quiet(String from, String until) {
        NoticeChoice choice = new NoticeChoice(new PersonId(1));
        choice.keepQuiet(Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(until))));
        return choice;
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-12-01T23:30, 2026-12-02T07:00",
        "22:00, 07:00, 2026-12-01T22:00, 2026-12-02T07:00",
        "22:00, 07:00, 2026-12-02T06:59, 2026-12-02T07:00",
        "22:00, 07:00, 2026-12-02T07:00, 2026-12-02T07:00",
        "22:00, 07:00, 2026-12-02T12:00, 2026-12-02T12:00",
        "12:00, 13:00, 2026-12-02T12:30, 2026-12-02T13:00",
        "22:00, 07:00, 2027-03-27T23:00, 2027-03-28T07:00",
        "22:00, 07:00, 2026-10-24T23:00, 2026-10-25T07:00"
    })
    void waitsForTheEndOfTheQuietHours(String from, String until, String written, String comes) {
        assertThat(quiet(from, until).audible(oslo(written), OSLO)).isEqualTo(oslo(comes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T09:00, 60, 2026-12-02T08:00",
        "2026-12-02T07:30, 60, 2026-12-02T07:00",
        "2026-12-02T06:30, 60, 2026-12-01T22:00",
        "2026-12-02T07:00, 60, 2026-12-01T22:00",
        "2026-12-02T09:00, 1440, 2026-12-01T09:00"
    })
    void aReminderInQuietHoursComesAfterThemOrBeforeThem(String start, long lead, String due) {
        assertThat(quiet("22:00", "07:00").due(oslo(start), Duration.ofMinutes(lead), OSLO))
                .isEqualTo(oslo(due));
    }

    @Test
    void noReminderIsQuietOrLate() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
            LocalTime until = from.plusMinutes(1 + random.nextInt(1438));
            QuietHours hours = new QuietHours(from, until);
            NoticeChoice choice = new NoticeChoice(new PersonId(1));
            choice.keepQuiet(Optional.of(hours));
            Instant start = oslo("2026-12-01T00:00").plusSeconds(60L * random.nextInt(180 * 1440));
            Instant due = choice.due(start, Duration.ofMinutes(5 + random.nextInt(10000)), OSLO);
            assertThat(due).as("seed %d round %d", seed, round).isBefore(start);
            assertThat(due.equals(hours.after(due, OSLO)) || due.equals(hours.before(due, OSLO)))
                    .as("seed %d round %d: %s %s", seed, round, hours, due)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T22:30, 2026-12-02T07:30, 2026-12-01T22:30",
        "2026-12-01T22:30, 2026-12-02T08:00, 2026-12-01T22:30",
        "2026-12-01T22:30, 2026-12-02T08:15, 2026-12-02T08:00",
        "2026-12-01T22:30, 2026-12-01T21:00, 2026-12-02T08:00",
        "2026-12-01T12:00, 2026-12-01T13:00, 2026-12-01T12:00"
    })
    void whatBeginsBeforeTheQuietHoursEndIsToldAtOnce(String ready, String begins, String comes) {
        assertThat(quiet("22:00", "08:00").audible(oslo(ready), Optional.of(oslo(begins)), OSLO))
                .isEqualTo(oslo(comes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07T06:59,",
        "2026-12-07T07:00, 2026-12-07T07:00",
        "2026-12-07T23:59, 2026-12-07T07:00",
        "2026-12-08T03:00, 2026-12-07T07:00",
        "2026-12-09T06:59, 2026-12-07T07:00",
        "2026-12-09T07:00,",
        "2026-12-13T12:00,"
    })
    void aWeekWhoseDayTheHouseSleptThroughIsWrittenLateForTwoDays(String now, String morning) {
        NoticeChoice choice = new NoticeChoice(new PersonId(1));
        choice.digestOn(Optional.of(DayOfWeek.MONDAY));
        assertThat(choice.digest(oslo(now), OSLO))
                .isEqualTo(Optional.ofNullable(morning).map(NoticeChoiceTest::oslo));
    }

    @Test
    void whoChoosesADayThatHasGoneByWaitsForTheNextOne() {
        NoticeChoice choice = new NoticeChoice(new PersonId(1));
        choice.inviteByMail(true, oslo("2026-12-08T10:00"));
        choice.digestOn(Optional.of(DayOfWeek.MONDAY));
        assertThat(choice.digest(oslo("2026-12-08T10:05"), OSLO)).isEmpty();
        choice.digestOn(Optional.of(DayOfWeek.TUESDAY));
        assertThat(choice.digest(oslo("2026-12-08T10:05"), OSLO)).contains(oslo("2026-12-08T07:00"));
    }

    @Test
    void remembersWhatWasChosen() {
        NoticeChoice choice = quiet("22:15", "07:05");
        choice.remind(List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofDays(1)));
        choice.mute(List.of("mentoring"));
        assertThat(choice.leads()).containsExactly(Duration.ofHours(1), Duration.ofDays(1));
        assertThat(choice.muted()).containsExactly("mentoring");
        assertThat(choice.quiet()).contains(new QuietHours(LocalTime.of(22, 15), LocalTime.of(7, 5)));
        choice.keepQuiet(Optional.empty());
        assertThat(choice.quiet()).isEmpty();
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
