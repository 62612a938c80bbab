package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A company so large that not every place can be looked at. */
class MatchingTest {

    private static final int PLACES_OF_A_MENTOR = 6;

    private static List<Person> people(long from, long until) {
        return LongStream.range(from, until).mapToObj(PersonFixture::inOslo).toList();
    }

    private static Mentor ofOne(Person mentor) {
        return new Mentor(
                mentor.id(), 1, List.of(new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))));
    }

    @Test
    void leadersWhoAreAllAlikeLookAtDifferentMentors() {
        List<Person> mentors = people(0, 20);
        List<Person> leaders = people(100, 120);
        Map<PersonId, Mentor> profiles = mentors.stream()
                .map(MatchingTest::ofOne)
                .collect(Collectors.toMap(Mentor::person, Function.identity()));
        Matching matching = new Matching(
                new Places(new Ground(mentors, profiles)), leaders, leaders.size() * 5 * PLACES_OF_A_MENTOR);
        assertThat(matching.whole()).isFalse();
        Solution solution = Solver.solve(
                matching.problem(), null, Budget.ofMoves(1), new Solver.Searchers(null, List.of()), better -> {});
        assertThat(solution.placed()).isEqualTo(leaders.size());
    }
}
