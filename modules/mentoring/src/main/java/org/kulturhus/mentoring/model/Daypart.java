package org.kulturhus.mentoring.model;

import java.time.LocalTime;

/** The part of the day that a leader prefers, by the leader's own clock. */
public enum Daypart {
    /** It does not matter. */
    ANY,
    /** Begins before 11:00. */
    MORNING,
    /** Begins from 11:00 and before 14:00. */
    MIDDAY,
    /** Begins at 14:00 or later. */
    AFTERNOON;

    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    /** The part in which the time lies. */
    public static Daypart of(LocalTime time) {
        return time.isBefore(ELEVEN) ? MORNING : time.isBefore(TWO) ? MIDDAY : AFTERNOON;
    }
}
