package org.kulturhus.followup.agenda.model;

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

class CarryOverRuleTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

    private static FollowUpSession session(long leader, int number, Topic topic) {
        Pairing pairing = new Pairing(
                new ProgrammeId(1),
                new PersonId(leader),
                new PersonId(9),
                new FixedTime(DayOfWeek.MONDAY, LocalTime.NOON, 0, ZoneId.of("Europe/Oslo")));
        Instant start = FIRST.plus(Duration.ofDays(14L * number));
        return new FollowUpSession(
                pairing, new Planned(number, new TimeSpan(start, start.plusSeconds(3600)), topic), number);
    }

    private static FollowUpSession closed(int number, boolean held) {
        FollowUpSession session = session(1, number, Topic.FINANCE);
        if (held) {
            session.held(session.starts());
        } else {
            session.missed(session.starts());
        }
        return session;
    }

    @Test
    void onlyEarlierSessionsOfTheSameLeaderAndTopicCount() {
        FollowUpSession first = session(1, 1, Topic.FINANCE);
        FollowUpSession now = session(1, 5, Topic.FINANCE);
        List<FollowUpSession> known = List.of(
                first, session(1, 2, Topic.CULTURE), session(2, 3, Topic.FINANCE), now, session(1, 7, Topic.FINANCE));
        assertThat(CarryOverRule.earlier(now, known)).containsExactly(first);
    }

    private static Instant after(int number) {
        return FIRST.plus(Duration.ofDays(14L * number + 1));
    }

    @Test
    void heldAndMissedSessionsGiveOnWhatTheyDidNotReach() {
        FollowUpSession held = closed(1, true);
        FollowUpSession missed = closed(3, false);
        assertThat(CarryOverRule.givers(List.of(held, missed), after(3))).containsExactly(held, missed);
        assertThat(CarryOverRule.givers(List.of(), after(3))).isEmpty();
    }

    @Test
    void whatStandsOnAnOpenSessionStaysThere() {
        FollowUpSession open = session(1, 3, Topic.FINANCE);
        Instant before = after(2);
        assertThat(CarryOverRule.givers(List.of(closed(1, true), open), before)).isEmpty();
        assertThat(CarryOverRule.givers(
                        List.of(closed(1, true), open), open.span().until().minusSeconds(1)))
                .isEmpty();
        FollowUpSession held = closed(5, true);
        assertThat(CarryOverRule.givers(List.of(closed(1, true), open, held), before))
                .containsExactly(held);
    }

    @Test
    void aSessionThatNobodyHasMarkedSwallowsNothing() {
        FollowUpSession held = closed(1, true);
        FollowUpSession unmarked = session(1, 3, Topic.FINANCE);
        assertThat(CarryOverRule.givers(List.of(held, unmarked), after(3))).containsExactly(held, unmarked);
    }
}
