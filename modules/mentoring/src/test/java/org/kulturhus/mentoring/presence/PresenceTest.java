package org.kulturhus.mentoring.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

class PresenceTest {

    private static final Instant STARTS = Instant.parse("2027-01-11T00:00:00Z");
    private static final TimeSpan PROGRAMME = days(0, 280);
    private static final PersonId MENTOR = new PersonId(1);
    private static final PersonId LEADER = new PersonId(2);

    private static TimeSpan days(int from, int until) {
        return new TimeSpan(STARTS.plus(Duration.ofDays(from)), STARTS.plus(Duration.ofDays(until)));
    }

    private static Presence mentorAway(TimeSpan... spans) {
        return Presence.of(PROGRAMME, Map.of(MENTOR, List.of(spans)));
    }

    @Test
    void whoComesBackTomorrowFromALongLeaveIsThere() {
        assertThat(mentorAway(days(-60, 1)).tooLittle(MENTOR)).isFalse();
        assertThat(mentorAway(days(-60, 1)).missed(LEADER, MENTOR)).isZero();
    }

    @Test
    void whoIsAwayInTheBeginningOrMostOfTheTimeIsNot() {
        assertThat(mentorAway(days(-1, 21)).tooLittle(MENTOR)).isTrue();
        assertThat(mentorAway(days(0, 20)).tooLittle(MENTOR)).isFalse();
        assertThat(mentorAway(days(60, 202)).tooLittle(MENTOR)).isTrue();
        assertThat(mentorAway(days(60, 190)).tooLittle(MENTOR)).isFalse();
    }

    @Test
    void weeksInWhichTheLeaderIsAwayTooAreNotMissed() {
        assertThat(mentorAway(days(70, 98)).missed(LEADER, MENTOR)).isEqualTo(4);
        Presence both = Presence.of(PROGRAMME, Map.of(MENTOR, List.of(days(70, 98)), LEADER, List.of(days(84, 120))));
        assertThat(both.missed(LEADER, MENTOR)).isEqualTo(2);
        assertThat(both.weeks()).isEqualTo(40);
    }
}
