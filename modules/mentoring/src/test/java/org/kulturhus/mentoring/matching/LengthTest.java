package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.mentoring.matching.PersonFixture.OSLO;
import static org.kulturhus.mentoring.matching.PersonFixture.inOslo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Places are as long as the sessions of their programme. */
class LengthTest {

    private static final ProgrammeId LONG = new ProgrammeId(1);
    private static final ProgrammeId SHORT = new ProgrammeId(2);
    private static final Function<ProgrammeId, Rhythm> LENGTHS =
            programme -> Rhythm.fortnightly(Duration.ofMinutes(programme.equals(LONG) ? 90 : 45));
    private static final Mentor MENTOR = new Mentor(
            new PersonId(10), 3, List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 30))));

    private static FixedTime at(int hour, int minute) {
        return new FixedTime(DayOfWeek.TUESDAY, LocalTime.of(hour, minute), 0, OSLO);
    }

    private static List<LocalTime> times(ProgrammeId programme, Pairing taken) {
        Ground ground = new Ground(List.of(inOslo(10)), Map.of(new PersonId(10), MENTOR))
                .lasting(LENGTHS.apply(programme), LENGTHS)
                .keeping(taken == null ? List.of() : List.of(taken));
        return new Places(ground)
                .options(inOslo(1)).stream()
                        .filter(place -> place.time().parity() == 0)
                        .map(place -> place.time().time())
                        .toList();
    }

    @Test
    void longSessionsFollowOneAnother() {
        assertThat(times(LONG, null)).containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 30));
        assertThat(times(SHORT, null))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 45), LocalTime.of(10, 30), LocalTime.of(11, 15));
    }

    @Test
    void aLongSessionElsewhereTakesItsWholeTime() {
        Pairing taken = new Pairing(LONG, new PersonId(2), new PersonId(10), at(9, 30));
        assertThat(times(SHORT, taken)).containsExactly(LocalTime.of(11, 15));
    }

    @Test
    void publishingKnowsTheLengths() {
        Map<PersonId, Mentor> mentors = Map.of(new PersonId(10), MENTOR);
        Pairing staying = new Pairing(LONG, new PersonId(2), new PersonId(10), at(9, 0));
        Pairing inside = new Pairing(SHORT, new PersonId(1), new PersonId(10), at(10, 15));
        Pairing after = new Pairing(SHORT, new PersonId(1), new PersonId(10), at(10, 30));
        assertThat(Clash.first(List.of(inside), List.of(staying), mentors, LENGTHS))
                .contains(inside);
        assertThat(Clash.first(List.of(after), List.of(staying), mentors, LENGTHS))
                .isEmpty();
    }

    /** Two leaders in the odd and the even week would collide as soon as both meet every week. */
    @Test
    void whoMeetsEveryWeekKeepsTheHourInBothWeeks() {
        Rhythm weekly = new Rhythm(Duration.ofHours(1), true, Duration.ofHours(1));
        Pairing even = new Pairing(LONG, new PersonId(2), new PersonId(10), at(9, 0));
        Ground ground = new Ground(List.of(inOslo(10)), Map.of(new PersonId(10), MENTOR))
                .lasting(weekly, programme -> weekly)
                .keeping(List.of(even));
        assertThat(new Places(ground).options(inOslo(1)))
                .extracting(place -> place.time().time())
                .containsOnly(LocalTime.of(10, 0), LocalTime.of(11, 0));
        Ground free =
                new Ground(List.of(inOslo(10)), Map.of(new PersonId(10), MENTOR)).lasting(weekly, programme -> weekly);
        Matching matching = new Matching(new Places(free), List.of(inOslo(1), inOslo(2), inOslo(3)));
        Solution solution = Solver.solve(
                matching.problem(), null, Budget.ofMoves(1), new Solver.Searchers(null, List.of()), better -> {});
        assertThat(solution.best()).isTrue();
        assertThat(matching.pairings(LONG, solution.chosen()))
                .extracting(pairing -> pairing.time().time())
                .containsExactlyInAnyOrder(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0));
    }
}
