package org.kulturhus.followup.model;

/**
 * A stretch of the programme with one interval.
 *
 * @param weeks how long it lasts, 0 for the rest of the programme
 * @param every weeks from one session to the next
 */
public record CadencePhase(int weeks, int every) {

    static final int MOST_WEEKS = 60;
    static final int MOST_EVERY = 8;

    /** @throws IllegalArgumentException when one of them lies outside what a programme can have */
    public CadencePhase {
        if (weeks < 0 || weeks > MOST_WEEKS || every < 1 || every > MOST_EVERY) {
            throw new IllegalArgumentException(weeks + " x " + every);
        }
    }
}
