package org.kulturhus.mentoring.solver;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * How long to search.
 *
 * @param until when to end at the latest
 * @param moves tried by each searcher at most; if these end the search, the same problem always has the same answer
 * @param stopped asked now and then whether somebody wants it to end
 */
public record Budget(Instant until, long moves, BooleanSupplier stopped) {

    public static Budget of(Duration time) {
        return new Budget(Instant.now().plus(time), Long.MAX_VALUE, () -> false);
    }

    public static Budget ofMoves(long moves) {
        return new Budget(Instant.MAX, moves, () -> false);
    }

    /** Whether somebody wants it to end; exact work has no other end. */
    boolean stops() {
        return stopped.getAsBoolean();
    }

    boolean over(long tried) {
        return tried >= moves || stopped.getAsBoolean() || !Instant.now().isBefore(until);
    }
}
