package org.kulturhus.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

class CadenceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ProgrammeId PROGRAMME = new ProgrammeId(1);
    private static final Cadence CADENCE = Cadence.fortnightly(PROGRAMME);

    private final FixedTime tuesday = new FixedTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), 0, OSLO);

    @Test
    void aYearHasTwentySixFortnightsWhoseTopicsAlternate() {
        List<Planned> plan = CADENCE.plan(tuesday, LocalDate.of(2027, 1, 11), LocalDate.of(2028, 1, 11), day -> true);
        assertThat(plan).hasSize(26);
        assertThat(plan).extracting(Planned::topic).startsWith(Topic.FINANCE, Topic.CULTURE, Topic.FINANCE);
    }

    @Test
    void theLocalHourSurvivesTheLastSundaysOfMarchAndOctober() {
        List<Planned> plan = CADENCE.plan(tuesday, LocalDate.of(2027, 1, 11), LocalDate.of(2028, 1, 11), day -> true);
        assertThat(plan)
                .allSatisfy(
                        planned -> assertThat(planned.span().from().atZone(OSLO).toLocalTime())
                                .isEqualTo(LocalTime.of(9, 0)));
        assertThat(plan.stream()
                        .map(planned -> OSLO.getRules().getOffset(planned.span().from()))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aHolidayMovesTheSessionToTheNextWorkingDay() {
        LocalDate first = tuesday.firstOnOrAfter(LocalDate.of(2027, 1, 11));
        List<Planned> plan = CADENCE.plan(tuesday, first, first.plusDays(1 + 7), day -> !day.equals(first));
        assertThat(plan.get(0).span().from().atZone(OSLO).toLocalDate()).isEqualTo(first.plusDays(1));
    }

    @RepeatedTest(300)
    void keepsItsPromisesWhateverHappens(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        LocalDate starts = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
        Set<LocalDate> holidays = new HashSet<>();
        for (int count = random.nextInt(30); count > 0; count--) {
            holidays.add(starts.plusDays(random.nextInt(365)));
        }
        Predicate<LocalDate> working = day -> day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
        FixedTime time = new FixedTime(
                DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(8 + random.nextInt(8), 0), random.nextInt(2), OSLO);
        List<Planned> plan = CADENCE.plan(time, starts, starts.plusMonths(12), working);
        assertThat(plan).as("seed %d", seed).isEqualTo(CADENCE.plan(time, starts, starts.plusMonths(12), working));
        assertThat(plan)
                .as("seed %d", seed)
                .allSatisfy(planned -> assertThat(working)
                        .accepts(planned.span().from().atZone(OSLO).toLocalDate()));
        assertThat(plan.size()).as("seed %d", seed).isBetween(24, 27);
        List<FollowUpSession> series = lived(plan, random);
        assertThat(heldNeighboursOfOneTopic(series)).as("seed %d", seed).isZero();
    }

    /** Some sessions are missed, one is moved; the rule restores the order after each. */
    private static List<FollowUpSession> lived(List<Planned> plan, Random random) {
        Pairing pairing = new Pairing(
                PROGRAMME, new PersonId(1), new PersonId(2), new FixedTime(DayOfWeek.MONDAY, LocalTime.NOON, 0, OSLO));
        List<FollowUpSession> series = new ArrayList<>();
        plan.forEach(planned -> series.add(new FollowUpSession(pairing, planned, planned.number())));
        for (int index = 0; index < series.size(); index++) {
            if (random.nextInt(5) == 0) {
                series.get(index).missed(series.get(index).span().until());
            } else {
                series.get(index).held(series.get(index).span().until());
            }
            CADENCE.rotation().restore(series);
        }
        return series;
    }

    private static long heldNeighboursOfOneTopic(List<FollowUpSession> series) {
        List<Topic> held = series.stream()
                .filter(session -> session.state() == Beat.State.HELD)
                .map(FollowUpSession::topic)
                .toList();
        long same = 0;
        for (int index = 1; index < held.size(); index++) {
            same += held.get(index) == held.get(index - 1) ? 1 : 0;
        }
        return same;
    }

    @Test
    void phasesFollowOneAnotherAndAFortnightKeepsItsWeek() {
        Cadence cadence = CADENCE.like(
                Duration.ofMinutes(45),
                HolidayRule.SKIP,
                List.of(new CadencePhase(6, 1), new CadencePhase(0, 2)),
                List.of());
        List<Planned> plan = cadence.plan(tuesday, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 31), day -> true);
        List<LocalDate> days = plan.stream()
                .map(planned -> planned.span().from().atZone(OSLO).toLocalDate())
                .toList();
        assertThat(days.subList(0, 6))
                .isEqualTo(LocalDate.of(2027, 1, 12)
                        .datesUntil(LocalDate.of(2027, 2, 22), java.time.Period.ofWeeks(1))
                        .toList());
        assertThat(days.subList(6, days.size()))
                .allSatisfy(day -> assertThat(FixedTime.parityOf(day)).isZero());
        assertThat(plan)
                .allSatisfy(planned -> assertThat(planned.span().until())
                        .isEqualTo(planned.span().from().plus(Duration.ofMinutes(45))));
    }

    @RepeatedTest(1000)
    void whateverTheRulesTheyHold(RepetitionInfo repetition) {
        Random random = new Random(10_000 + repetition.getCurrentRepetition());
        LocalDate starts = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
        LocalDate ends = starts.plusMonths(9 + random.nextInt(4));
        LocalDate from = starts.plusDays(random.nextInt(200));
        Cadence cadence = someCadence(random, starts);
        Set<LocalDate> closed = new HashSet<>();
        for (int count = random.nextInt(40); count > 0; count--) {
            closed.add(starts.plusDays(random.nextInt(365)));
        }
        Predicate<LocalDate> open = day -> day.getDayOfWeek().getValue() <= 5 && !closed.contains(day);
        FixedTime time = new FixedTime(
                DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(8 + random.nextInt(8), 0), random.nextInt(2), OSLO);
        List<Planned> plan = cadence.plan(time, starts, from, ends, (day, span) -> open.test(day));
        List<LocalDate> days = plan.stream()
                .map(planned -> planned.span().from().atZone(OSLO).toLocalDate())
                .toList();
        String seed = "seed " + (10_000 + repetition.getCurrentRepetition());
        assertThat(plan).as(seed).isEqualTo(cadence.plan(time, starts, from, ends, (day, span) -> open.test(day)));
        assertThat(days)
                .as(seed)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(open)
                .allMatch(cadence::allows);
        assertThat(days).as(seed).allMatch(day -> !day.isBefore(from) && day.isBefore(ends));
        for (int number = 1; number < plan.size(); number++) {
            assertThat(plan.get(number).topic())
                    .as(seed)
                    .isNotEqualTo(plan.get(number - 1).topic());
        }
    }

    private static Cadence someCadence(Random random, LocalDate starts) {
        List<CadencePhase> phases = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            phases.add(new CadencePhase(1 + random.nextInt(15), 1 + random.nextInt(4)));
        }
        phases.add(new CadencePhase(0, 1 + random.nextInt(4)));
        List<QuietPeriod> quiet = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            LocalDate first = starts.plusDays(random.nextInt(300));
            quiet.add(new QuietPeriod(first, first.plusDays(random.nextInt(20))));
        }
        HolidayRule rule = HolidayRule.values()[random.nextInt(3)];
        return CADENCE.like(Duration.ofMinutes(30 + 15 * random.nextInt(5)), rule, phases, quiet);
    }

    @Test
    void aSessionLastsAnHour() {
        assertThat(CADENCE.duration()).isEqualTo(Duration.ofHours(1));
    }
}
