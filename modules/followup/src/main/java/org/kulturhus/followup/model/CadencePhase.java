package org.kulturhus.followup.model;

/**
 * A stretch of the programme with one interval. Phases one to one and phases together run side by side; among each of the two
 * the next begins where the one before ends (R3).
 *
 * @param weeks how long it lasts, 0 for the rest of the programme
 * @param every weeks from one session to the next
 * @param kind of its sessions
 * @param minutes of its sessions, 0 for those of the cadence
 */
public record CadencePhase(int weeks, int every, Kind kind, int minutes) {

    static final int MOST_WEEKS = 60;
    static final int MOST_EVERY = 8;
    static final int MOST_MINUTES = 480;

    /** What kind of session (R3, R4). */
    public enum Kind {
        /** Two people: a development meeting. */
        MEETING,
        /** Everybody: a joint training. */
        TRAINING,
        /** Everybody: a focus day. */
        FOCUS_DAY;

        /** Whether everybody takes part. */
        public boolean together() {
            return this != MEETING;
        }
    }

    /** @throws IllegalArgumentException when one of them lies outside what a programme can have */
    public CadencePhase {
        if (weeks < 0
                || weeks > MOST_WEEKS
                || every < 1
                || every > MOST_EVERY
                || minutes < 0
                || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(weeks + " x " + every + " " + minutes);
        }
    }

    /** Meetings one to one, as long as the cadence has them. */
    public CadencePhase(int weeks, int every) {
        this(weeks, every, Kind.MEETING, 0);
    }
}
