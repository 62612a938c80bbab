package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Generated teams whose meetings one to one run beside sessions together (R3), with absences, holidays and quiet periods. */
class TeamYearTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Oslo"), ZoneId.of("Europe/Helsinki"), ZoneId.of("Europe/London"));
    private static final Instant NOW = Instant.parse("2026-08-01T10:00:00Z");

    /** One generated team. */
    private static final class Team {

        final Random random;
        final LocalDate starts;
        final Cadence cadence;
        final List<Person> people = new ArrayList<>();
        final List<FixedTime> times = new ArrayList<>();
        final Map<PersonId, List<TimeSpan>> busy = new LinkedHashMap<>();
        final Set<LocalDate> holidays = new HashSet<>();

        Team(int seed) {
            random = new Random(seed);
            starts = LocalDate.of(2026, 8, 31).plusDays(random.nextInt(200));
            cadence = Cadence.fortnightly(new ProgrammeId(0)).like(Duration.ofMinutes(30), rule(), phases(), quiet());
            for (int member = 0; member <= 2 + random.nextInt(5); member++) {
                people.add(person(member));
                busy.put(people.get(member).id(), away());
                int half = 16 + random.nextInt(12);
                times.add(new FixedTime(
                        DayOfWeek.of(1 + random.nextInt(5)),
                        LocalTime.of(half / 2, half % 2 * 30),
                        FixedTime.parityOf(starts),
                        ZONES.get(0)));
            }
            for (int count = random.nextInt(20); count > 0; count--) {
                holidays.add(starts.plusDays(random.nextInt(365)));
            }
        }

        private HolidayRule rule() {
            return HolidayRule.values()[random.nextInt(3)];
        }

        private List<CadencePhase> phases() {
            int first = 4 + random.nextInt(12);
            return List.of(
                    new CadencePhase(first, 1),
                    new CadencePhase(first, 1 + random.nextInt(3), Kind.TRAINING, 90),
                    new CadencePhase(0, 2),
                    new CadencePhase(0, 3 + random.nextInt(2), Kind.FOCUS_DAY, 180));
        }

        private List<QuietPeriod> quiet() {
            LocalDate first = starts.plusDays(random.nextInt(250));
            return random.nextBoolean()
                    ? List.of()
                    : List.of(new QuietPeriod(first, first.plusDays(random.nextInt(20))));
        }

        private Person person(int number) {
            ZoneId zone = number == 0 ? ZONES.get(0) : ZONES.get(random.nextInt(3));
            return new Person(
                    new PersonId(number + 1L),
                    "P",
                    "p@x",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    "NO",
                    zone,
                    Locale.ENGLISH,
                    Set.of());
        }

        private List<TimeSpan> away() {
            List<TimeSpan> spans = new ArrayList<>();
            for (int count = random.nextInt(6); count > 0; count--) {
                Instant from = starts.plusDays(random.nextInt(300))
                        .atTime(8 + random.nextInt(8), 0)
                        .atZone(ZONES.get(0))
                        .toInstant();
                spans.add(new TimeSpan(from, from.plus(Duration.ofHours(1 + random.nextInt(100)))));
            }
            return spans;
        }

        boolean working(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
        }

        /** Everybody together first, then each with the first one. */
        Map<List<Person>, List<Planned>> plan() {
            Occupied occupied = new Occupied();
            occupied.take(busy);
            YearPlan plan = new YearPlan(
                    new Year(starts, starts.plusMonths(12)), cadence, occupied, NOW, (ids, day) -> working(day));
            Map<List<Person>, List<Planned>> plans = new LinkedHashMap<>();
            plans.put(people, plan.plan(times.get(0), people, true, starts));
            for (int one = 1; one < people.size(); one++) {
                List<Person> two = List.of(people.get(0), people.get(one));
                plans.put(two, plan.plan(times.get(one), two, false, starts));
            }
            return plans;
        }
    }

    @RepeatedTest(1500)
    void nobodyIsInTwoPlacesAwayOrOutsideWorkingTime(RepetitionInfo repetition) {
        String seed = "seed " + repetition.getCurrentRepetition();
        Team team = new Team(repetition.getCurrentRepetition());
        Map<List<Person>, List<Planned>> plans = team.plan();
        assertThat(team.plan()).as(seed).isEqualTo(plans);
        Map<PersonId, List<TimeSpan>> taken = new LinkedHashMap<>();
        plans.forEach((people, plan) -> plan.forEach(planned -> {
            LocalDate day = planned.span().from().atZone(ZONES.get(0)).toLocalDate();
            assertThat(team.working(day) && team.cadence.allows(day)).as(seed).isTrue();
            assertThat(planned.kind().together()).as(seed).isEqualTo(people.size() > 2 || people == team.people);
            for (Person person : people) {
                List<TimeSpan> before = taken.computeIfAbsent(person.id(), first -> new ArrayList<>());
                assertThat(Stream.concat(before.stream(), team.busy.get(person.id()).stream()))
                        .as(seed)
                        .noneMatch(planned.span()::overlaps);
                before.add(planned.span());
                assertThat(planned.span().from().atZone(person.zone()).getHour())
                        .as(seed)
                        .isGreaterThanOrEqualTo(8);
                assertThat(planned.span().until().atZone(person.zone()).toLocalTime())
                        .as(seed)
                        .isBeforeOrEqualTo(LocalTime.of(17, 0));
            }
        }));
    }

    @RepeatedTest(500)
    void noMoreThanTheCadenceHas(RepetitionInfo repetition) {
        String seed = "seed " + repetition.getCurrentRepetition();
        Team team = new Team(repetition.getCurrentRepetition());
        team.plan().forEach((people, plan) -> {
            boolean together = people == team.people;
            int most = team.cadence
                    .side(together)
                    .plan(
                            team.times.get(together ? 0 : team.people.indexOf(people.get(1))),
                            team.starts,
                            team.starts.plusMonths(12),
                            day -> true)
                    .size();
            assertThat(plan.size()).as(seed).isLessThanOrEqualTo(most);
            List<LocalDate> days = plan.stream()
                    .map(planned -> planned.span().from().atZone(ZONES.get(0)).toLocalDate())
                    .toList();
            assertThat(days).as(seed).isSorted().doesNotHaveDuplicates();
        });
    }
}
