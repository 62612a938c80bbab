package org.kulturhus.mentoring.model;

import org.kulturhus.spi.Phrase;

/**
 * One reason for a place.
 *
 * @param points what it costs; 0 is as good as can be, fewer are better. -1 where it is no matter of points.
 * @param words of this module
 */
public record Reason(int points, Phrase words) {

    /** A reason that costs and saves nothing. */
    public static Reason plain(Phrase words) {
        return new Reason(-1, words);
    }

    public boolean counted() {
        return points >= 0;
    }
}
