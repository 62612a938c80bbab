package org.kulturhus.followup.series.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

class HostOfTodayRuleTest {

    private static final PersonId FORMER = new PersonId(2);
    private static final PersonId PRESENT = new PersonId(3);
    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

    private static FollowUpSession session(int number, PersonId host, boolean held) {
        Pairing pairing = new Pairing(
                new ProgrammeId(1),
                new PersonId(1),
                host,
                new FixedTime(DayOfWeek.MONDAY, LocalTime.NOON, 0, ZoneId.of("Europe/Oslo")));
        Instant start = FIRST.plus(Duration.ofDays(14L * number));
        FollowUpSession session = new FollowUpSession(
                pairing, new Planned(number, new TimeSpan(start, start.plusSeconds(3600)), Topic.CULTURE), number);
        if (held) {
            session.held(start.plusSeconds(3600));
        }
        return session;
    }

    private static Instant day(int number) {
        return FIRST.plus(Duration.ofDays(14L * number));
    }

    private static boolean holds(List<FollowUpSession> series, PersonId person, Instant now) {
        return HostOfTodayRule.holds(series, person, now);
    }

    @Test
    void whoHostsWhatIsToComeHostsNow() {
        List<FollowUpSession> series =
                List.of(session(1, FORMER, true), session(2, PRESENT, true), session(3, PRESENT, false));
        Instant now = day(2).plus(Duration.ofDays(3));
        assertThat(holds(series, PRESENT, now)).isTrue();
        assertThat(holds(series, FORMER, now)).isFalse();
    }

    @Test
    void whoNeverSaidWhatBecameOfTheLastOneDoesNotHostForEver() {
        List<FollowUpSession> series = List.of(session(1, FORMER, false), session(2, PRESENT, false));
        assertThat(holds(series, FORMER, day(1).plus(Duration.ofHours(2)))).isTrue();
        assertThat(holds(series, FORMER, day(1).plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void whenNothingIsToComeTheLastHostIsTheHost() {
        List<FollowUpSession> series = List.of(session(1, FORMER, true), session(2, PRESENT, false));
        assertThat(holds(series, PRESENT, day(4))).isTrue();
        assertThat(holds(series, FORMER, day(4))).isFalse();
        assertThat(holds(List.of(), PRESENT, day(4))).isFalse();
    }

    /** A stand-in for one session is host until that day is over, also when it has been closed. */
    @Test
    void aStandInIsHostForOnce() {
        FollowUpSession once = session(2, FORMER, false);
        List<FollowUpSession> series = List.of(session(1, PRESENT, true), once, session(3, PRESENT, false));
        assertThat(holds(series, FORMER, day(1))).isTrue();
        assertThat(holds(series, PRESENT, day(1))).isTrue();
        once.held(day(2).plusSeconds(3600));
        assertThat(holds(series, FORMER, day(2).plusSeconds(3600))).isTrue();
        assertThat(holds(series, FORMER, day(2).plus(Duration.ofDays(1)))).isFalse();
    }
}
