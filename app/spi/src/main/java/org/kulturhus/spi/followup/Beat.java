package org.kulturhus.spi.followup;

import java.time.LocalDate;

/** One fortnight of a leader's year. */
public record Beat(LocalDate day, Topic topic, State state, boolean moved) {

    /** What became of the session. */
    public enum State {
        PLANNED,
        HELD,
        MISSED
    }
}
