package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.mentoring.solver.Solver.Searchers;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** In companies of every kind no rule is broken, and the points of the reasons are those of the whole. */
class GeneratedCompaniesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Half of the leaders are placed and locked first, then the others, as a second proposal does. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRuleHoldsAndThePointsAddUp(long seed) {
        Company company = new Company(14, 6, seed);
        Ground ground = company.ground();
        Places places = new Places(ground);
        List<Person> first = company.leaders.subList(0, 7);
        List<Pairing> locked = solve(places, first).pairings();
        Matching matching = new Matching(new Places(ground.and(locked)), company.leaders.subList(7, 14));
        Answer second = solve(matching);
        List<Pairing> all = new ArrayList<>(locked);
        all.addAll(second.pairings());
        holds(company, all);
        double lockedCost = points(places, company, all) - second.points();
        List<Pairing> fewer = new ArrayList<>(locked);
        assertThat(points(places, company, fewer)).isCloseTo((int) Math.round(lockedCost), within(0));
        waiting(company, ground, all);
    }

    private record Answer(List<Pairing> pairings, double points) {}

    private static Answer solve(Places places, List<Person> leaders) {
        return solve(new Matching(places, leaders));
    }

    private static Answer solve(Matching matching) {
        Solution solution = Solver.solve(
                matching.problem(), null, Budget.ofMoves(2_000), new Searchers(null, List.of()), better -> {});
        return new Answer(
                matching.pairings(Company.OURS, solution.chosen()),
                solution.points(matching.problem().unplaced()));
    }

    private static int points(Places places, Company company, List<Pairing> pairings) {
        Explanation explanation = new Explanation(places, pairings);
        Map<PersonId, Person> people = company.people();
        return pairings.stream()
                .flatMap(pairing -> explanation.reasons(people.get(pairing.leader()), pairing).stream())
                .filter(Reason::counted)
                .mapToInt(Reason::points)
                .sum();
    }

    private static void holds(Company company, List<Pairing> pairings) {
        Map<PersonId, Person> people = company.people();
        List<Pairing> all = new ArrayList<>(company.elsewhere);
        all.addAll(pairings);
        assertThat(new HashSet<>(pairings.stream().map(Pairing::leader).toList()))
                .hasSameSizeAs(pairings);
        for (Pairing pairing : pairings) {
            Person leader = people.get(pairing.leader());
            assertThat(pairing.mentor()).isNotEqualTo(pairing.leader());
            assertThat(company.away).doesNotContain(pairing.mentor());
            assertThat(company.lineManagers
                            || leader.lineManager()
                                    .filter(pairing.mentor()::equals)
                                    .isEmpty())
                    .isTrue();
            long has = all.stream()
                    .filter(other -> other.mentor().equals(pairing.mentor()))
                    .count();
            assertThat(has)
                    .isLessThanOrEqualTo(company.profiles.get(pairing.mentor()).capacity());
            assertThat(company.noes).noneMatch(no -> no.isOf(pairing.leader(), pairing.mentor()));
            assertThat(company.noes)
                    .noneMatch(no -> no.isThen(pairing.leader(), pairing.time(), company.rhythm(Company.OURS))
                            || no.isThen(pairing.mentor(), pairing.time(), company.rhythm(Company.OURS)));
            year(company, pairing, leader, all);
        }
    }

    /** Looked at on every day of a year, not by the rules of the matching. */
    private static void year(Company company, Pairing pairing, Person leader, List<Pairing> all) {
        LocalDate first = LocalDate.of(2027, 1, 1);
        for (LocalDate day = pairing.time().firstOnOrAfter(first); day.getYear() == 2027; day = day.plusWeeks(2)) {
            ZonedDateTime start =
                    day.atTime(pairing.time().time()).atZone(pairing.time().zone());
            ZonedDateTime end = start.plus(company.length);
            LocalTime begins = start.withZoneSameInstant(leader.zone()).toLocalTime();
            if (company.wishes.get(leader.id()).times().isEmpty()) {
                assertThat(begins)
                        .isBetween(LocalTime.of(8, 0), LocalTime.of(17, 0).minus(company.length));
            }
            for (Pairing other : all) {
                boolean shared = Stream.of(other.leader(), other.mentor())
                        .anyMatch(person -> person.equals(pairing.leader()) || person.equals(pairing.mentor()));
                if (shared && !other.equals(pairing)) {
                    ZonedDateTime theirs = other.time()
                            .firstOnOrAfter(day.minusDays(1))
                            .atTime(other.time().time())
                            .atZone(other.time().zone());
                    boolean overlap =
                            theirs.isBefore(end) && start.isBefore(theirs.plus(company.length(other.programme())));
                    if (overlap) {
                        fail(pairing + " and " + other);
                    }
                }
            }
        }
    }

    /** Nobody who waits is told that there is room while there is none. */
    private static void waiting(Company company, Ground ground, List<Pairing> all) {
        Places places = new Places(ground.and(all));
        company.leaders.stream()
                .filter(leader ->
                        all.stream().noneMatch(pairing -> pairing.leader().equals(leader.id())))
                .forEach(leader -> assertThat(places.whyNot(leader).key().equals("unplaced.notYet"))
                        .isEqualTo(!places.options(leader).isEmpty()));
    }
}
