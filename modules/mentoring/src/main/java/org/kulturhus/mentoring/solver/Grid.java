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
    private boolean exact = true;

    private Grid(Problem problem, int minutes, int[][] slotAt, int[] mentorOf) {
        this.problem = problem;
        this.minutes = minutes;
        this.slotAt = slotAt;
        this.mentorOf = mentorOf;
    }

    /** Times that do not overlap, seats in which everybody has room. */
    static Grid of(Problem problem) {
        int length = problem.places().stream().mapToInt(Options::length).max().orElse(1);
        int most = minutes(problem).max().orElse(1);
        boolean[][] starts = starts(problem);
        int[][] slotAt = new int[starts.length][QUARTERS];
        int[] mentorOf = new int[starts.length * QUARTERS];
        int slots = 0;
        for (int mentor = 0; mentor < starts.length; mentor++) {
            Arrays.fill(slotAt[mentor], OFF);
            int free = 0;
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                if (starts[mentor][quarter] && quarter >= free) {
                    slotAt[mentor][quarter] = slots;
                    mentorOf[slots++] = mentor;
                    free = quarter + length;
                }
            }
        }
        Grid grid = new Grid(problem, most, slotAt, Arrays.copyOf(mentorOf, slots));
        grid.exact = minutes(problem).min().orElse(1) == most && grid.seesAll();
        return grid;
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

    /** No times at all, and seats as small as the smallest place: what is best here, nothing real can undercut. */
    static Grid relaxed(Problem problem) {
        return new Grid(problem, minutes(problem).min().orElse(1), null, new int[0]);
    }

    private boolean seesAll() {
        for (int leader = 0; leader < problem.places().size(); leader++) {
            Options mine = problem.places().get(leader);
            for (int place = 0; place < mine.size(); place++) {
                if (slotOf(leader, place) == OFF || mine.spans(place).length > 2) {
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
        Problem.Room room = problem.mentors().get(mentor);
        return Math.max(0, room.capacity() - room.taken()) / minutes;
    }

    /** The slot that a place fills, {@link #TIMELESS} if none, {@link #OFF} if it is not on the grid. */
    int slotOf(int leader, int place) {
        int[] spans = problem.places().get(leader).spans(place);
        return slotAt == null || spans.length == 0 ? TIMELESS : slotAt[spans[0]][spans[1]];
    }
}
