package org.kulturhus.mentoring.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kulturhus.mentoring.solver.Problem.Room;

class SolverTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final Solver.Searchers TWO = new Solver.Searchers(THREADS, List.of(1L, 2L));

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    private static Solution solve(Problem problem, long moves) {
        return Solver.solve(problem, null, Budget.ofMoves(moves), TWO, better -> {});
    }

    static Stream<Problem> equalHours() {
        return IntStream.range(0, 40).mapToObj(seed -> small(new Random(seed), 4));
    }

    static Stream<Problem> halfHours() {
        return IntStream.range(100, 140).mapToObj(seed -> small(new Random(seed), 2));
    }

    /** Four leaders, three mentors; starts lie a whole hour or, with a step of 2, half an hour apart. */
    private static Problem small(Random random, int step) {
        List<Room> rooms = new ArrayList<>();
        for (int mentor = 0; mentor < 3; mentor++) {
            rooms.add(new Room(60 * (1 + random.nextInt(3)), 60 * random.nextInt(2)));
        }
        List<Options> places = new ArrayList<>();
        for (int leader = 0; leader < 4; leader++) {
            List<Options.Option> mine = new ArrayList<>();
            for (int mentor = 0; mentor < 3; mentor++) {
                for (int start = 40; start < 48; start += step) {
                    if (random.nextInt(3) > 0) {
                        mine.add(new Options.Option(mentor, 60, random.nextInt(60), new int[] {mentor, start}));
                    }
                }
            }
            places.add(Options.of(4, mine));
        }
        return new Problem(places, rooms, random.nextInt(3) * 20);
    }

    @ParameterizedTest
    @MethodSource("equalHours")
    void isTheBestOfAllWhereHoursDoNotOverlap(Problem problem) {
        Solution solution = solve(problem, 1);
        assertThat(feasible(problem, solution.chosen())).isTrue();
        assertThat(solution.cost()).isCloseTo(best(problem, new int[4], 0), within(1e-6));
        assertThat(solution.cost()).isCloseTo(problem.cost(solution.chosen()), within(1e-6));
        assertThat(solution.best()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("halfHours")
    void findsTheBestOfAllWhereTheyDo(Problem problem) {
        Solution solution = solve(problem, 20_000);
        double best = best(problem, new int[4], 0);
        assertThat(feasible(problem, solution.chosen())).isTrue();
        assertThat(solution.cost()).isCloseTo(best, within(1e-6));
        assertThat(solution.bound()).isLessThanOrEqualTo(best + 1e-6);
    }

    /** All places cost the same: what a place costs says nothing of what it is worth to have one. */
    @Test
    void placesAsManyAsCanBeWhereAllPlacesCostTheSame() {
        List<Options> places = new ArrayList<>();
        for (int leader = 0; leader < 3; leader++) {
            places.add(halfPast(42));
        }
        places.add(halfPast(40, 44, 48));
        Problem problem = new Problem(places, List.of(new Room(600, 60)), 20);
        Solution solution = solve(problem, 20_000);
        assertThat(solution.placed()).isEqualTo(3);
        assertThat(feasible(problem, solution.chosen())).isTrue();
    }

    /** The hour from each of these quarters on, in both weeks. */
    private static Options halfPast(int... starts) {
        return Options.of(
                4,
                IntStream.of(starts)
                        .boxed()
                        .flatMap(start -> Stream.of(start, start + 7 * 96))
                        .map(start -> new Options.Option(0, 60, 40, new int[] {0, start}))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("published")
    void findsTheKnownOptimumOfPublishedInstances(String name) {
        Gap gap = Gap.read(name);
        Solution solution = solve(gap.problem(), 400_000);
        assertThat(feasible(gap.problem(), solution.chosen())).isTrue();
        assertThat(solution.placed()).isEqualTo(gap.problem().places().size());
        assertThat(solution.cost()).isEqualTo(gap.optimum());
    }

    static List<String> published() {
        return Gap.NAMES.subList(0, 15);
    }

    @Test
    void theSameProblemHasTheSameAnswerWhenMovesEndTheSearch() {
        Problem problem = Gap.read("c1060_2").problem();
        assertThat(solve(problem, 20_000).chosen())
                .isEqualTo(solve(problem, 20_000).chosen());
    }

    @Test
    void aSecondRunBeginsWithTheFirstAndIsNeverWorse() {
        Problem problem = Gap.read("c1060_5").problem();
        Solution first = solve(problem, 2_000);
        Solution second = Solver.solve(problem, first.chosen(), Budget.ofMoves(200_000), TWO, better -> {});
        assertThat(second.cost()).isLessThanOrEqualTo(first.cost());
    }

    @Test
    void whoFitsNowhereStaysWithoutAPlaceAndTheOthersHaveOne() {
        Options nowhere = Options.of(4, List.of());
        Options onePlace = Options.of(4, List.of(new Options.Option(0, 60, 5, new int[] {0, 40})));
        Problem problem = new Problem(List.of(nowhere, onePlace, onePlace), List.of(new Room(120, 0)), 0);
        int[] chosen = solve(problem, 1).chosen();
        assertThat(chosen[0]).isEqualTo(-1);
        assertThat(Arrays.stream(chosen).filter(place -> place >= 0).count()).isEqualTo(1);
    }

    /** Seen without times, a mentor's room is no more than the hours in which it can be used. */
    @Test
    void knowsThatRoomWithoutHoursIsNone() {
        Options alike = Options.of(
                4,
                List.of(
                        new Options.Option(0, 60, 1, new int[] {0, 40}),
                        new Options.Option(0, 60, 1, new int[] {0, 42}),
                        new Options.Option(1, 60, 9, new int[] {1, 40})));
        Problem problem = new Problem(List.of(alike, alike), List.of(new Room(600, 0), new Room(600, 0)), 0);
        assertThat(new Flow(problem, Grid.relaxed(problem))
                        .solve(Budget.ofMoves(1))
                        .bound())
                .isEqualTo(10);
    }

    @Test
    void aLeaderWhoIsAMentorTooIsNeverInTwoPlaces() {
        Options mentored = Options.of(4, List.of(new Options.Option(0, 60, 0, new int[] {0, 40})));
        Options mentorToo = Options.of(
                4,
                List.of(
                        new Options.Option(1, 60, 0, new int[] {1, 40, 0, 40}),
                        new Options.Option(1, 60, 9, new int[] {1, 48, 0, 48})));
        Problem problem = new Problem(List.of(mentored, mentorToo), List.of(new Room(60, 0), new Room(60, 0)), 0);
        assertThat(solve(problem, 2_000).chosen()).containsExactly(0, 1);
    }

    private static double best(Problem problem, int[] chosen, int leader) {
        if (leader == chosen.length) {
            return feasible(problem, chosen) ? problem.cost(chosen) : Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int place = -1; place < problem.places().get(leader).size(); place++) {
            chosen[leader] = place;
            best = Math.min(best, best(problem, chosen, leader + 1));
        }
        return best;
    }

    private static boolean feasible(Problem problem, int[] chosen) {
        int[] minutes = new int[problem.mentors().size()];
        List<int[]> filled = new ArrayList<>();
        for (int leader = 0; leader < chosen.length; leader++) {
            if (chosen[leader] < 0) {
                continue;
            }
            Options mine = problem.places().get(leader);
            minutes[mine.mentor(chosen[leader])] += mine.minutes(chosen[leader]);
            int[] spans = mine.spans(chosen[leader]);
            for (int span = 0; span < spans.length; span += 2) {
                int[] one = {spans[span], spans[span + 1], mine.length()};
                if (filled.stream()
                        .anyMatch(other ->
                                other[0] == one[0] && other[1] < one[1] + one[2] && one[1] < other[1] + other[2])) {
                    return false;
                }
                filled.add(one);
            }
        }
        return IntStream.range(0, minutes.length).allMatch(mentor -> {
            Room room = problem.mentors().get(mentor);
            return minutes[mentor] == 0 || minutes[mentor] + room.taken() <= room.capacity();
        });
    }
}
