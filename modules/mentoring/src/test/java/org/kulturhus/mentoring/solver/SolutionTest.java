package org.kulturhus.mentoring.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.solver.Problem.Room;

/** What is said of an answer's quality, on both levels: how many are placed, and at what cost. */
class SolutionTest {

    private static final double UNPLACED = 1000;

    @Test
    void pointsAreProvenOnlyWhereTheNumberOfPlacedIs() {
        Solution better = new Solution(new int[] {0, 0, -1}, 1060, 1050);
        assertThat(better.points(UNPLACED)).isEqualTo(60);
        assertThat(better.leastPoints(UNPLACED)).hasValue(50);
        Solution perhapsAllThree = new Solution(new int[] {0, 0, -1}, 1060, 90);
        assertThat(perhapsAllThree.leastPoints(UNPLACED)).isEmpty();
        assertThat(perhapsAllThree.best()).isFalse();
    }

    @Test
    void halfAPointAboveIsNotTheBest() {
        assertThat(new Solution(new int[] {0}, 10.4, 10).best()).isFalse();
        assertThat(new Solution(new int[] {0}, 10, 10).best()).isTrue();
    }

    /** Somebody wants it to end while it is still exact work: there is an answer, of which nothing is proven. */
    @Test
    void stopsBetweenTheRoundsOfTheFlow() {
        Problem problem = MadeUp.problem(300, 40, 4, 9, 1);
        AtomicInteger asked = new AtomicInteger();
        Budget stopped = new Budget(Instant.MAX, Long.MAX_VALUE, () -> asked.incrementAndGet() > 0);
        Solution solution = Solver.solve(problem, null, stopped, new Solver.Searchers(null, List.of()), better -> {});
        assertThat(asked.get()).isPositive();
        assertThat(solution.placed()).isGreaterThan(200);
        assertThat(solution.best()).isFalse();
    }

    /** Each further leader costs a mentor whole points, and more than the one before. */
    @Test
    void loadIsReckonedInWholePoints() {
        Problem problem = new Problem(List.of(), List.of(new Room(180, 60)), 40, 60);
        assertThat(problem.more(0, 0, 60)).isEqualTo(20);
        assertThat(problem.more(0, 60, 60)).isEqualTo(33);
        assertThat(problem.more(0, 0, 120)).isEqualTo(53);
    }
}
