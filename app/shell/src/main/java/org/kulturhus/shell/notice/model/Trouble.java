package org.kulturhus.shell.notice.model;

import java.time.Duration;

/** Why a mail has not arrived. */
public enum Trouble {
    /** The mail server cannot be reached, or does not let us in. */
    SERVER,
    /** The mail server has not taken the mail, but may do so later. */
    LATER,
    /** The mail server refuses the recipient. */
    RECIPIENT,
    /** What the house has as e-mail address is none. */
    ADDRESS;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;

    /** Whether it is of no use to try again with the same mail. */
    public boolean lasting() {
        return this == RECIPIENT || this == ADDRESS;
    }

    /** How long a mail rests after so many attempts: not at all while the server is away, else twice as long each time. */
    Duration pauseAfter(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        return this == SERVER ? Duration.ZERO : pause;
    }
}
