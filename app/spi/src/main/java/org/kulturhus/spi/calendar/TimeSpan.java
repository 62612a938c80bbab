package org.kulturhus.spi.calendar;

import java.time.Instant;

/** From the first instant (included) to the second (excluded). */
public record TimeSpan(Instant from, Instant until) {

    public TimeSpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A span ends after it begins: " + from + " – " + until);
        }
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
