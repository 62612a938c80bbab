package org.kulturhus.mentoring.matching;

import java.util.Arrays;
import org.kulturhus.mentoring.hours.OwnWeek;

/**
 * The free places of one leader. There are ten thousands of them for each of thousands of leaders, so each is one number, which
 * sorts by the cost of the place, then by the mentor, then by the mentor's times in their order.
 */
final class Offers {

    private static final int SHORT = 16;
    private static final int MASK = (1 << SHORT) - 1;

    private long[] all = new long[256];
    private int size;

    /** @param times of the mentor; each of them is a place */
    void add(int mentor, OwnWeek.Times times, int cost) {
        int[] points = times.points();
        if (size + points.length > all.length) {
            all = Arrays.copyOf(all, 2 * (size + points.length));
        }
        for (int at = 0; at < points.length; at++) {
            all[size++] = offer(cost + points[at], mentor, at);
        }
    }

    private static long offer(int cost, int mentor, int at) {
        return (long) cost << 2 * SHORT | (long) mentor << SHORT | at;
    }

    static int cost(long offer) {
        return (int) (offer >>> 2 * SHORT);
    }

    static int mentor(long offer) {
        return (int) (offer >>> SHORT) & MASK;
    }

    /** The number of the time among the mentor's. */
    static int at(long offer) {
        return (int) offer & MASK;
    }

    int size() {
        return size;
    }

    /** The cheapest first. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * So many of them, the cheapest first.
     *
     * @param dearer what else counts in the choice, by mentor
     * @param first the mentor who comes first where mentors are as good; the next ones follow
     */
    long[] best(int most, int[] dearer, int first) {
        int mentors = dearer.length;
        long[] chosen = new long[size];
        for (int number = 0; number < size; number++) {
            int mentor = mentor(all[number]);
            int turned = Math.floorMod(mentor - first, mentors);
            chosen[number] = offer(cost(all[number]) + dearer[mentor], turned, at(all[number]));
        }
        Arrays.sort(chosen);
        chosen = Arrays.copyOf(chosen, most);
        for (int number = 0; number < most; number++) {
            int turned = mentor(chosen[number]);
            chosen[number] -= (long) dearer[(turned + first) % mentors] << 2 * SHORT;
        }
        Arrays.sort(chosen);
        for (int number = 0; number < most; number++) {
            int mentor = (mentor(chosen[number]) + first) % mentors;
            chosen[number] = offer(cost(chosen[number]), mentor, at(chosen[number]));
        }
        return chosen;
    }
}
