package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.mentoring.matching.PersonFixture.OSLO;
import static org.kulturhus.mentoring.matching.PersonFixture.inOslo;
import static org.kulturhus.mentoring.matching.PersonFixture.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.mentoring.solver.Solver.Searchers;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

class PlacesTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(1);
    private static final ProgrammeId ANOTHER = new ProgrammeId(2);
    private static final Function<ProgrammeId, Rhythm> HOURS = programme -> Rhythm.fortnightly(Duration.ofHours(1));

    private static Mentor mentor(long id, int capacity, int from, int until) {
        WeeklyTime time = new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
        return new Mentor(new PersonId(id), capacity, List.of(time));
    }

    private static Places places(List<Person> mentors, List<Mentor> profiles, List<Pairing> taken, boolean line) {
        Map<PersonId, Mentor> byId = profiles.stream().collect(Collectors.toMap(Mentor::person, Function.identity()));
        return new Places(new Ground(mentors, byId).lineManagers(line).keeping(taken));
    }

    private record Placement(Pairing pairing, List<Reason> reasons) {}

    private static List<Placement> pair(Places places, List<Person> leaders) {
        Matching matching = new Matching(places, leaders);
        Solution solution =
                Solver.solve(matching.problem(), null, Budget.ofMoves(1), new Searchers(null, List.of()), better -> {});
        List<Pairing> pairings = matching.pairings(PROGRAMME, solution.chosen());
        Explanation explanation = new Explanation(places, pairings);
        Map<PersonId, Person> byId = leaders.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return pairings.stream()
                .map(pairing -> new Placement(pairing, explanation.reasons(byId.get(pairing.leader()), pairing)))
                .toList();
    }

    private static FixedTime tuesday(int hour, int parity) {
        return new FixedTime(DayOfWeek.TUESDAY, LocalTime.of(hour, 0), parity, OSLO);
    }

    @Test
    void theOwnLineManagerMentorsOnlyWhereTheProgrammeAllowsIt() {
        Person leader = person(1, "Oslo", OSLO, 10L);
        Places forbidden = places(List.of(inOslo(10)), List.of(mentor(10, 2, 9, 10)), List.of(), false);
        assertThat(pair(forbidden, List.of(leader))).isEmpty();
        assertThat(forbidden.whyNot(leader).key()).isEqualTo("unplaced.lineManager");
        Places allowed = places(List.of(inOslo(10)), List.of(mentor(10, 2, 9, 10)), List.of(), true);
        assertThat(pair(allowed, List.of(leader))).hasSize(1);
    }

    @Test
    void nobodyMentorsHimself() {
        Places places = places(List.of(inOslo(10)), List.of(mentor(10, 2, 9, 10)), List.of(), true);
        assertThat(pair(places, List.of(inOslo(10)))).isEmpty();
    }

    @Test
    void aMentorNeverGetsMoreLeadersThanTheCapacity() {
        Pairing taken = new Pairing(ANOTHER, new PersonId(9), new PersonId(10), tuesday(9, 0));
        Places places = places(List.of(inOslo(10)), List.of(mentor(10, 2, 9, 12)), List.of(taken), false);
        assertThat(pair(places, List.of(inOslo(1), inOslo(2), inOslo(3)))).hasSize(1);
        Places full = places(List.of(inOslo(10)), List.of(mentor(10, 1, 9, 12)), List.of(taken), false);
        assertThat(full.whyNot(inOslo(1)).key()).isEqualTo("unplaced.capacity");
    }

    @Test
    void timesThatAreTakenInAnotherProgrammeAreLeftFree() {
        Pairing ofMentor = new Pairing(ANOTHER, new PersonId(9), new PersonId(10), tuesday(9, 0));
        Pairing ofLeader = new Pairing(ANOTHER, new PersonId(1), new PersonId(11), tuesday(9, 1));
        Places places = places(List.of(inOslo(10)), List.of(mentor(10, 5, 9, 11)), List.of(ofMentor, ofLeader), false);
        assertThat(places.options(inOslo(1))).extracting(Place::time).containsExactly(tuesday(10, 0), tuesday(10, 1));
        assertThat(places.options(inOslo(2)))
                .extracting(Place::time)
                .containsExactly(tuesday(9, 1), tuesday(10, 0), tuesday(10, 1));
    }

    @Test
    void anHourOutsideTheLeadersOwnWorkingTimeIsNotOffered() {
        Person far = person(1, "New York", ZoneId.of("America/New_York"), null);
        Places morning = places(List.of(inOslo(10)), List.of(mentor(10, 2, 9, 12)), List.of(), false);
        assertThat(pair(morning, List.of(far))).isEmpty();
        assertThat(morning.whyNot(far).key()).isEqualTo("unplaced.hours");
        Places afternoon = places(List.of(inOslo(10)), List.of(mentor(10, 2, 14, 17)), List.of(), false);
        assertThat(pair(afternoon, List.of(far)))
                .extracting(placement -> placement.pairing().time().time())
                .isSubsetOf(LocalTime.of(14, 0), LocalTime.of(15, 0), LocalTime.of(16, 0));
    }

    @Test
    void theReasonsNameTheNextBestMentorAndTheDistance() {
        Person far = person(11, "Bergen", OSLO, null);
        Places places =
                places(List.of(inOslo(10), far), List.of(mentor(10, 2, 9, 10), mentor(11, 2, 9, 10)), List.of(), false);
        Placement placement = pair(places, List.of(inOslo(1))).get(0);
        assertThat(placement.pairing().mentor()).isEqualTo(new PersonId(10));
        assertThat(placement.reasons())
                .contains(
                        new Reason(0, Phrase.of("mentoring", "fit.place.same", "Oslo")),
                        new Reason(10, Phrase.of("mentoring", "fit.load", 1, 2)),
                        Reason.plain(Phrase.of("mentoring", "fit.next", "Person 11", 30)));
        assertThat(places.fit(inOslo(1), far).reasons())
                .contains(new Reason(30, Phrase.of("mentoring", "fit.place.far", "Bergen", 305)));
    }

    @Test
    void threeHundredLeadersGetAMentorAndATimeOfTheirOwn() {
        List<Person> mentors = LongStream.range(1000, 1080)
                .mapToObj(id -> person(id, "Place " + id % 7, OSLO, null))
                .toList();
        List<Mentor> profiles = mentors.stream()
                .map(mentor ->
                        new Mentor(mentor.id(), 4, Mentor.usual(mentor.id()).times()))
                .toList();
        List<Person> leaders = LongStream.range(0, 300)
                .mapToObj(id -> person(id, "Place " + id % 9, OSLO, 1000 + id % 80))
                .toList();
        List<Placement> found = pair(places(mentors, profiles, List.of(), false), leaders);
        assertThat(found).hasSize(300);
        List<List<Object>> slots = new ArrayList<>();
        found.forEach(
                one -> slots.add(List.of(one.pairing().mentor(), one.pairing().time())));
        assertThat(new HashSet<>(slots)).hasSize(300);
        assertThat(found.stream()
                        .collect(Collectors.groupingBy(one -> one.pairing().mentor(), Collectors.counting()))
                        .values())
                .allMatch(load -> load <= 4);
        assertThat(pair(places(mentors, profiles, List.of(), false), leaders)).isEqualTo(found);
    }

    @Test
    void publishingFindsAClash() {
        Map<PersonId, Mentor> mentors = Map.of(new PersonId(10), mentor(10, 2, 9, 12));
        Pairing staying = new Pairing(ANOTHER, new PersonId(9), new PersonId(10), tuesday(9, 0));
        Pairing same = new Pairing(PROGRAMME, new PersonId(1), new PersonId(10), tuesday(9, 0));
        Pairing later = new Pairing(PROGRAMME, new PersonId(1), new PersonId(10), tuesday(10, 0));
        Pairing third = new Pairing(PROGRAMME, new PersonId(2), new PersonId(10), tuesday(11, 0));
        assertThat(Clash.first(List.of(same), List.of(staying), mentors, HOURS)).contains(same);
        assertThat(Clash.first(List.of(later), List.of(staying), mentors, HOURS))
                .isEmpty();
        assertThat(Clash.first(List.of(later, third), List.of(staying), mentors, HOURS))
                .contains(third);
    }
}
