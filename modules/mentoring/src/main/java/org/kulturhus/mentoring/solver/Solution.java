package org.kulturhus.mentoring.solver;

import java.util.OptionalDouble;

/**
 * An answer. Placing one leader more always counts for more than all points, so cost and bound have two levels, which
 * {@link #points} and {@link #leastPoints} tell apart.
 *
 * @param chosen number of the chosen place by leader, -1 for none
 * @param cost what it costs; less is better
 * @param bound no answer costs less than this; 0 where nothing is known
 */
public record Solution(int[] chosen, double cost, double bound) {

    private static final double HAIR = 1e-4;
    private static final double BETTER = 1e-6;

    /** Whether it is proven that none is better. */
    public boolean best() {
        return cost <= bound + HAIR;
    }

    boolean betterThan(Solution other) {
        return cost < other.cost - BETTER;
    }

    Solution within(double knownBound) {
        return new Solution(chosen, cost, Math.max(bound, knownBound));
    }

    public int placed() {
        int placed = 0;
        for (int place : chosen) {
            placed += place < 0 ? 0 : 1;
        }
        return placed;
    }

    private int without() {
        return chosen.length - placed();
    }

    /** What the places cost, whoever has none. */
    public double points(double unplaced) {
        return cost - unplaced * without();
    }

    /**
     * No answer that places as many leaders has fewer points; empty where it is not even proven that no answer places more.
     *
     * @param unplaced what one leader without a place costs
     */
    public OptionalDouble leastPoints(double unplaced) {
        boolean asMany = Math.floor((bound + HAIR) / unplaced) >= without();
        return asMany ? OptionalDouble.of(Math.max(0, bound - unplaced * without())) : OptionalDouble.empty();
    }
}
