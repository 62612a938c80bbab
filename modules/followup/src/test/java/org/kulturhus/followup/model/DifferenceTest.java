package org.kulturhus.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

class DifferenceTest {

    private static final Pairing PAIRING = new Pairing(
            new ProgrammeId(1),
            new PersonId(1),
            new PersonId(2),
            new FixedTime(java.time.DayOfWeek.MONDAY, LocalTime.NOON, 0, ZoneId.of("Europe/Oslo")));

    private static Planned on(int day, int number) {
        Instant start = Instant.parse("2026-01-05T08:00:00Z").plus(Duration.ofDays(day));
        return new Planned(number, new TimeSpan(start, start.plus(Duration.ofHours(1))), Topic.FINANCE);
    }

    private static List<Planned> plan(int... days) {
        List<Planned> plan = new ArrayList<>();
        for (int day : days) {
            plan.add(on(day, plan.size() + 1));
        }
        return plan;
    }

    private static List<FollowUpSession> sessions(List<Planned> plan) {
        return plan.stream()
                .map(planned -> new FollowUpSession(PAIRING, planned, planned.number()))
                .toList();
    }

    @Test
    void theSamePlanChangesNothing() {
        List<Planned> plan = plan(0, 14, 28);
        Difference difference = Difference.between(sessions(plan), plan, session -> false);
        assertThat(difference.empty()).isTrue();
        assertThat(difference.kept()).hasSize(3);
    }

    @Test
    void aDayThatIsClosedMovesOneSession() {
        Difference difference =
                Difference.between(sessions(plan(0, 14, 28, 42)), plan(0, 15, 28, 42), session -> false);
        assertThat(difference.moved()).hasSize(1);
        assertThat(difference.moved().get(0).to().span()).isEqualTo(on(15, 0).span());
        assertThat(difference.kept()).hasSize(3);
    }

    @Test
    void aQuietPeriodRemovesWhatLiesInItAndKeepsTheRest() {
        Difference difference = Difference.between(sessions(plan(0, 14, 28, 42)), plan(0, 42), session -> false);
        assertThat(difference.removed()).hasSize(2);
        assertThat(difference.kept()).hasSize(2);
        assertThat(difference.moved()).isEmpty();
    }

    @Test
    void aMoveByHandMayStay() {
        List<FollowUpSession> coming = sessions(plan(0, 16, 28));
        assertThat(Difference.between(coming, plan(0, 14, 28), coming.get(1)::equals)
                        .empty())
                .isTrue();
    }

    @RepeatedTest(2000)
    void applyingItGivesThePlan(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FollowUpSession> coming = sessions(plan(days(random)));
        List<Planned> plan = plan(days(random));
        Difference difference = Difference.between(coming, plan, session -> false);
        Set<FollowUpSession> seen = new HashSet<>(difference.kept());
        difference.moved().forEach(move -> assertThat(seen.add(move.session())).isTrue());
        difference.removed().forEach(session -> assertThat(seen.add(session)).isTrue());
        assertThat(seen).as("seed %d", repetition.getCurrentRepetition()).hasSize(coming.size());
        List<TimeSpan> after = Stream.of(
                        difference.kept().stream().map(FollowUpSession::span),
                        difference.moved().stream().map(move -> move.to().span()),
                        difference.added().stream().map(Planned::span))
                .flatMap(spans -> spans)
                .sorted(Comparator.comparing(TimeSpan::from))
                .toList();
        assertThat(after)
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(plan.stream().map(Planned::span).toList());
        assertThat(difference.added().isEmpty()
                        || difference.removed().isEmpty()
                        || !difference.kept().isEmpty())
                .as("nothing is added and removed in one stretch")
                .isTrue();
    }

    private static int[] days(Random random) {
        TreeSet<Integer> days = new TreeSet<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            days.add(random.nextInt(40));
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }
}
