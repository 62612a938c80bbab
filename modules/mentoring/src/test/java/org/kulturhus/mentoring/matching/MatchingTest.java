package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A company so large that not every place can be looked at. */
class MatchingTest {

    private static final int PLACES_OF_A_MENTOR = 6;
    private static final ProgrammeId ELSEWHERE = new ProgrammeId(2);
    private static final FixedTime MONDAY_AT_NINE =
            new FixedTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), 0, PersonFixture.OSLO);

    private static List<Person> people(long from, long until) {
        return LongStream.range(from, until).mapToObj(PersonFixture::inOslo).toList();
    }

    private static Map<PersonId, Mentor> profiles(List<Person> mentors, int capacity) {
        return mentors.stream()
                .map(mentor -> profile(mentor, capacity))
                .collect(Collectors.toMap(Mentor::person, Function.identity()));
    }

    private static Mentor profile(Person mentor, int capacity) {
        return new Mentor(
                mentor.id(),
                capacity,
                List.of(new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))));
    }

    @Test
    void leadersWhoAreAllAlikeLookAtDifferentMentors() {
        List<Person> mentors = people(0, 20);
        List<Person> leaders = people(100, 120);
        Matching matching = ofFiveMentorsEach(new Ground(mentors, profiles(mentors, 1)), leaders);
        assertThat(matching.whole()).isFalse();
        Solution solution = Solver.solve(
                matching.problem(), null, Budget.ofMoves(1), new Solver.Searchers(null, List.of()), better -> {});
        assertThat(solution.placed()).isEqualTo(leaders.size());
    }

    @Test
    void mentorsWhoHaveLeadersAlreadyAreLeftOutFirst() {
        List<Person> mentors = people(0, 20);
        List<Pairing> elsewhere = people(0, 10).stream()
                .map(mentor ->
                        new Pairing(ELSEWHERE, new PersonId(200 + mentor.id().value()), mentor.id(), MONDAY_AT_NINE))
                .toList();
        Matching matching =
                ofFiveMentorsEach(new Ground(mentors, profiles(mentors, 2)).and(elsewhere), people(100, 120));
        assertThat(matching.whole()).isFalse();
        assertThat(matching.problem().places())
                .allSatisfy(mine -> assertThat(IntStream.range(0, mine.size()).map(mine::mentor))
                        .isNotEmpty()
                        .allMatch(mentor -> mentor >= 10));
    }

    private static Matching ofFiveMentorsEach(Ground ground, List<Person> leaders) {
        return new Matching(new Places(ground), leaders, leaders.size() * 5 * PLACES_OF_A_MENTOR);
    }
}
