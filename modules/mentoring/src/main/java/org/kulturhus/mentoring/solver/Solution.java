package org.kulturhus.mentoring.solver;

/**
 * An answer.
 *
 * @param chosen number of the chosen place by leader, -1 for none
 * @param cost what it costs; less is better
 * @param bound no answer costs less than this
 */
public record Solution(int[] chosen, double cost, double bound) {

    private static final double HAIR = 1e-6;

    /** Whether it is proven that none is better. */
    public boolean best() {
        return cost <= bound + HAIR * Math.max(1, Math.abs(bound));
    }

    boolean betterThan(Solution other) {
        return cost < other.cost - HAIR;
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
}
