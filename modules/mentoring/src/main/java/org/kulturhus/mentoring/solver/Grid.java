package org.kulturhus.mentoring.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The part of a problem that a flow can see: times of a mentor that do not overlap one another, and seats that are all as
 * large. Where this part is the whole, the flow is exact.
 */
final class Grid {

    static final int OFF = -1;
    static final int TIMELESS = -2;
    static final int QUARTERS = 14 * 24 * 4;

    private final Problem problem;
    private final int minutes;
    private final int[][] slotAt;
    private final int[] mentorOf;
    private final int[] seats;
    private boolean exact = true;

    /** @param times that a mentor has at most, by mentor */
    private Grid(Problem problem, int minutes, int[][] slotAt, int[] mentorOf, int[] times) {
        this.problem = problem;
        this.minutes = minutes;
        this.slotAt = slotAt;
        this.mentorOf = mentorOf;
        seats = new int[times.length];
        Arrays.setAll(
                seats,
                mentor -> Math.min(times[mentor], problem.mentors().get(mentor).free() / minutes));
    }

    /** Times that do not overlap, seats in which everybody has room. */
    static Grid of(Problem problem) {
        int length = problem.places().stream().mapToInt(Options::length).max().orElse(1);
        int most = minutes(problem).max().orElse(1);
        int[][] apart = apart(problem, length);
        int[][] slotAt = new int[apart.length][QUARTERS];
        int[] mentorOf = new int[apart.length * QUARTERS];
        int slots = 0;
        for (int mentor = 0; mentor < apart.length; mentor++) {
            Arrays.fill(slotAt[mentor], OFF);
            for (int quarter : apart[mentor]) {
                slotAt[mentor][quarter] = slots;
                mentorOf[slots++] = mentor;
            }
        }
        Grid grid = new Grid(problem, most, slotAt, Arrays.copyOf(mentorOf, slots), unlimited(problem));
        grid.exact = minutes(problem).min().orElse(1) == most && grid.seesAll();
        return grid;
    }

    /** As many beginnings as there can be of times that last so long and do not overlap, by mentor. */
    private static int[][] apart(Problem problem, int length) {
        boolean[][] starts = starts(problem);
        int[][] apart = new int[starts.length][];
        for (int mentor = 0; mentor < starts.length; mentor++) {
            int[] found = new int[QUARTERS];
            int count = 0;
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                if (starts[mentor][quarter] && (count == 0 || quarter >= found[count - 1] + length)) {
                    found[count++] = quarter;
                }
            }
            apart[mentor] = Arrays.copyOf(found, count);
        }
        return apart;
    }

    private static int[] unlimited(Problem problem) {
        int[] times = new int[problem.mentors().size()];
        Arrays.fill(times, Integer.MAX_VALUE);
        return times;
    }

    /** The quarters in which places of each mentor begin. */
    private static boolean[][] starts(Problem problem) {
        boolean[][] starts = new boolean[problem.mentors().size()][QUARTERS];
        for (Options leader : problem.places()) {
            for (int place = 0; place < leader.size(); place++) {
                int[] spans = leader.spans(place);
                if (spans.length > 0) {
                    starts[spans[0]][spans[1]] = true;
                }
            }
        }
        return starts;
    }

    private static IntStream minutes(Problem problem) {
        return problem.places().stream()
                .flatMapToInt(leader -> IntStream.range(0, leader.size()).map(leader::minutes));
    }

    /**
     * No times at all, and seats as small as the smallest place, but no more of them than the mentor has times that do not
     * overlap: what is best here, nothing real can undercut.
     */
    static Grid relaxed(Problem problem) {
        int length = problem.places().stream().mapToInt(Options::length).min().orElse(1);
        int[] times = timed(problem)
                ? Arrays.stream(apart(problem, length))
                        .mapToInt(mine -> mine.length)
                        .toArray()
                : unlimited(problem);
        return new Grid(problem, minutes(problem).min().orElse(1), null, new int[0], times);
    }

    private static boolean timed(Problem problem) {
        return problem.places().stream()
                .allMatch(mine -> IntStream.range(0, mine.size()).allMatch(place -> mine.start(place) >= 0));
    }

    private boolean seesAll() {
        for (int leader = 0; leader < problem.places().size(); leader++) {
            Options mine = problem.places().get(leader);
            for (int place = 0; place < mine.size(); place++) {
                if (problem.everFits(mine, place) && slotOf(leader, place) == OFF || mine.spans(place).length > 2) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean exact() {
        return exact;
    }

    int minutes() {
        return minutes;
    }

    int slots() {
        return mentorOf.length;
    }

    int mentorOf(int slot) {
        return mentorOf[slot];
    }

    int seats(int mentor) {
        return seats[mentor];
    }

    /** The slot that a place fills, {@link #TIMELESS} if none, {@link #OFF} if it is not on the grid. */
    int slotOf(int leader, int place) {
        Options mine = problem.places().get(leader);
        if (seats[mine.mentor(place)] == 0) {
            return OFF;
        }
        int[] spans = mine.spans(place);
        return slotAt == null || spans.length == 0 ? TIMELESS : slotAt[spans[0]][spans[1]];
    }
}
