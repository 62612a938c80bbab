package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** Years of four leaders and two mentors, half lived, with sessions moved, called off and handed over, and absences. */
class YearPlanTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate STARTS = LocalDate.of(2026, 8, 31);
    private static final Programme PROGRAMME =
            new Programme(new ProgrammeId(1), "Generated", STARTS, STARTS, 9, true, false, Set.of());
    private static final PersonId STAND_IN = new PersonId(30);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    /** One generated year. */
    private static final class Year {

        final Random random;
        final Cadence cadence = Cadence.fortnightly(PROGRAMME.id());
        final List<Pairing> pairings = new ArrayList<>();
        final Map<Pairing, List<FollowUpSession>> series = new LinkedHashMap<>();
        final Map<PersonId, List<TimeSpan>> away = new HashMap<>();

        Year(int seed) {
            random = new Random(seed);
            for (int leader = 0; leader < 4; leader++) {
                FixedTime time = new FixedTime(
                        DayOfWeek.of(1 + random.nextInt(2)), LocalTime.of(9 + leader / 2, 0), leader % 2, OSLO);
                pairings.add(new Pairing(
                        PROGRAMME.id(), new PersonId(10 + leader), new PersonId(20 + random.nextInt(2)), time));
            }
            plan(Map.of())
                    .forEach((pairing, difference) -> series.put(
                            pairing,
                            new ArrayList<>(difference.added().stream()
                                    .map(planned -> new FollowUpSession(pairing, planned, planned.number()))
                                    .toList())));
            series.values().stream().flatMap(List::stream).forEach(this::live);
            Stream.of(10, 11, 20, 21, 30).map(PersonId::new).forEach(this::maybeAway);
        }

        private void live(FollowUpSession session) {
            if (session.starts().isBefore(NOW)) {
                session.held(NOW);
            } else if (random.nextInt(6) == 0) {
                session.callOff();
            } else if (random.nextInt(6) == 0) {
                moveByHand(session);
            } else if (random.nextInt(6) == 0 && free(session, session.span(), STAND_IN)) {
                session.standIn(STAND_IN);
            }
        }

        private void moveByHand(FollowUpSession session) {
            Duration by = Duration.ofHours(24L * (1 + random.nextInt(30)) + random.nextInt(3) - 1);
            TimeSpan to = new TimeSpan(
                    session.span().from().plus(by), session.span().until().plus(by));
            if (free(session, to, session.host())) {
                session.moveTo(to);
            }
        }

        /** Nobody is in two places before it begins. */
        private boolean free(FollowUpSession session, TimeSpan span, PersonId host) {
            return series.values().stream()
                    .flatMap(List::stream)
                    .filter(other -> other != session && !other.cancelled())
                    .filter(other -> other.concerns(session.leader()) || other.concerns(host))
                    .noneMatch(other -> other.span().overlaps(span));
        }

        private void maybeAway(PersonId person) {
            if (random.nextInt(2) == 0) {
                LocalDate from = LocalDate.of(2026, 12, 5).plusDays(random.nextInt(120));
                away.put(
                        person,
                        List.of(new TimeSpan(
                                from.atStartOfDay(OSLO).toInstant(),
                                from.plusDays(1 + random.nextInt(20))
                                        .atStartOfDay(OSLO)
                                        .toInstant())));
            }
        }

        Map<Pairing, Difference> plan(Map<PersonId, List<TimeSpan>> absences) {
            Occupied occupied = new Occupied();
            occupied.take(absences);
            YearPlan plan = new YearPlan(
                    PROGRAMME,
                    cadence,
                    occupied,
                    NOW,
                    (pairing, day) -> day.getDayOfWeek().getValue() < 6);
            Map<Pairing, List<FollowUpSession>> staying = new LinkedHashMap<>();
            pairings.forEach(pairing -> staying.put(pairing, plan.staying(pairing, of(pairing), session -> false)));
            Map<Pairing, Difference> differences = new LinkedHashMap<>();
            staying.forEach((pairing, kept) -> differences.put(pairing, plan.difference(pairing, of(pairing), kept)));
            return differences;
        }

        private List<FollowUpSession> of(Pairing pairing) {
            return series.getOrDefault(pairing, List.of()).stream()
                    .sorted(Comparator.comparing(FollowUpSession::starts))
                    .toList();
        }
    }

    /** A meeting of the year as it would be. */
    private record After(PersonId leader, PersonId host, TimeSpan span) {}

    private static List<After> after(Map<Pairing, Difference> differences) {
        List<After> all = new ArrayList<>();
        differences.forEach((pairing, difference) -> {
            difference
                    .kept()
                    .forEach(kept -> all.add(
                            new After(kept.leader(), kept.standIn() ? kept.host() : pairing.mentor(), kept.span())));
            difference
                    .moved()
                    .forEach(move -> all.add(new After(
                            pairing.leader(), pairing.mentor(), move.to().span())));
            difference
                    .added()
                    .forEach(planned -> all.add(new After(pairing.leader(), pairing.mentor(), planned.span())));
        });
        return all;
    }

    @RepeatedTest(1500)
    void nobodyIsInTwoPlacesOrAway(RepetitionInfo repetition) {
        Year year = new Year(repetition.getCurrentRepetition());
        List<After> after = after(year.plan(year.away));
        assertThat(after).isNotEmpty();
        for (int one = 0; one < after.size(); one++) {
            After mine = after.get(one);
            for (PersonId person : List.of(mine.leader(), mine.host())) {
                assertThat(year.away.getOrDefault(person, List.of()))
                        .as("seed %d", repetition.getCurrentRepetition())
                        .noneMatch(mine.span()::overlaps);
            }
            for (After other : after.subList(one + 1, after.size())) {
                boolean meet = !new HashSet<>(List.of(mine.leader(), mine.host()))
                        .addAll(List.of(other.leader(), other.host()));
                boolean shared =
                        mine.leader().equals(other.leader()) || mine.host().equals(other.host());
                assertThat((shared || meet) && shared && mine.span().overlaps(other.span()))
                        .as("seed %d: %s and %s", repetition.getCurrentRepetition(), mine, other)
                        .isFalse();
            }
        }
    }

    @RepeatedTest(1500)
    void whatWasHeldOrSaidByHandStaysWhereItCan(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Year year = new Year(seed);
        Map<Pairing, Difference> differences = year.plan(year.away);
        differences.forEach((pairing, difference) -> {
            List<FollowUpSession> touched = Stream.of(
                            difference.moved().stream().map(Difference.Move::session),
                            difference.removed().stream(),
                            difference.kept().stream())
                    .flatMap(sessions -> sessions)
                    .toList();
            assertThat(touched)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .allMatch(session -> session.planned() && !session.cancelled());
            List<TimeSpan> calledOff = year.of(pairing).stream()
                    .filter(FollowUpSession::calledOff)
                    .map(FollowUpSession::span)
                    .toList();
            assertThat(difference.added()).as("seed %d", seed).noneMatch(planned -> calledOff.contains(planned.span()));
        });
        assertThat(year.plan(year.away)).as("the same input, seed %d", seed).isEqualTo(differences);
        assertThat(year.plan(Map.of()).values())
                .as("with nobody away nothing changes, seed %d", seed)
                .allMatch(Difference::empty);
    }
}
