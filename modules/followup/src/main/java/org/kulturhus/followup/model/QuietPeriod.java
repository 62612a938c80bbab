package org.kulturhus.followup.model;

import java.time.LocalDate;

/**
 * Days without sessions: the weeks before Christmas, stock-taking.
 *
 * @param until the last day of it
 */
public record QuietPeriod(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public QuietPeriod {
        if (from == null || until == null || until.isBefore(from)) {
            throw new IllegalArgumentException(from + " – " + until);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
