package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.plan.YearPlan.Attended;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.plan.model.Occupied;
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

        Team(long seed) {
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

        boolean working(Collection<PersonId> ids, TimeSpan span) {
            return people.stream()
                    .filter(person -> ids.contains(person.id()))
                    .allMatch(person -> FreeTimes.withinHours(span, person.zone())
                            && working(LocalDate.ofInstant(span.from(), person.zone())));
        }

        /** Everybody together first, then each with the first one. */
        Map<List<Person>, List<Attended>> plan() {
            Occupied occupied = new Occupied();
            occupied.take(busy);
            YearPlan plan =
                    new YearPlan(new Year(starts, starts.plusMonths(12)), cadence, occupied, NOW, this::working);
            Map<List<Person>, List<Attended>> plans = new LinkedHashMap<>();
            plans.put(people, plan.plan(times.get(0), people, wishes(0, true), starts));
            for (int one = 1; one < people.size(); one++) {
                List<Person> two = List.of(people.get(0), people.get(one));
                plans.put(two, plan.plan(times.get(one), two, wishes(one, false), starts));
            }
            return plans;
        }

        List<Wish> wishes(int one, boolean together) {
            return cadence.side(together).wishes(times.get(one), starts, starts.plusMonths(12));
        }
    }

    @Test
    void whoComesIsFreeAndAtWorkAndNobodyIsLeftOutWhoCould() {
        Seeds.each("the year of a team", 1500, seed -> {
            Team team = new Team(seed);
            Map<List<Person>, List<Attended>> plans = team.plan();
            assertThat(team.plan()).isEqualTo(plans);
            Map<PersonId, List<TimeSpan>> taken = new HashMap<>(team.busy);
            taken.replaceAll((person, spans) -> new ArrayList<>(spans));
            plans.forEach((people, plan) -> plan.forEach(one -> {
                TimeSpan span = one.planned().span();
                assertThat(team.cadence.allows(LocalDate.ofInstant(span.from(), ZONES.get(0))))
                        .isTrue();
                assertThat(one.planned().kind().together()).isEqualTo(people == team.people);
                List<PersonId> could = people.stream()
                        .map(Person::id)
                        .filter(person -> team.working(List.of(person), span)
                                && taken.get(person).stream().noneMatch(span::overlaps))
                        .toList();
                assertThat(one.people())
                        .isEqualTo(could)
                        .startsWith(people.get(0).id());
                assertThat(2 * (could.size() - 1)).isGreaterThanOrEqualTo(people.size() - 1);
                could.forEach(person -> taken.get(person).add(span));
            }));
        });
    }

    @Test
    void noMoreThanTheCadenceHas() {
        Seeds.each("the sessions of a team", 500, seed -> {
            Team team = new Team(seed);
            team.plan().forEach((people, plan) -> {
                boolean together = people == team.people;
                List<LocalDate> wishes =
                        team.wishes(together ? 0 : team.people.indexOf(people.get(1)), together).stream()
                                .map(Wish::day)
                                .toList();
                assertThat(plan.stream().map(one -> one.planned().wished()).toList())
                        .doesNotHaveDuplicates()
                        .isSubsetOf(wishes);
                assertThat(plan.stream().map(one -> one.planned().span().from()).toList())
                        .isSorted()
                        .doesNotHaveDuplicates();
            });
        });
    }

    @Test
    void oneWhoIsAwayForHalfAYearDoesNotStopTheTrainingsOfTheOthers() {
        Team team = new Team(1);
        team.busy.replaceAll((person, none) -> new ArrayList<>());
        PersonId away = team.people.get(1).id();
        List<Attended> before = team.plan().get(team.people);
        team.busy
                .get(away)
                .add(new TimeSpan(
                        team.starts.atStartOfDay(ZONES.get(0)).toInstant(),
                        team.starts.plusMonths(6).atStartOfDay(ZONES.get(0)).toInstant()));
        List<Attended> after = team.plan().get(team.people);
        assertThat(after)
                .extracting(Attended::planned)
                .isEqualTo(before.stream().map(Attended::planned).toList());
        assertThat(after.get(0).people()).isNotEmpty().doesNotContain(away);
        assertThat(after.get(after.size() - 1).people()).contains(away);
    }
}
