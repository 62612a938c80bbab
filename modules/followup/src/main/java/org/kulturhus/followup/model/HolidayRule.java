package org.kulturhus.followup.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of a session whose day is not a working day of both people. */
public enum HolidayRule {
    /** The fortnight passes without a session. */
    SKIP,
    /** The next day that is one for both. */
    NEXT_WORKING_DAY,
    /** The nearest working day of the same ISO week, later ones first; none means none. */
    SAME_WEEK;

    private static final int LONGEST_SEARCH = 14;

    /** The day on which the session takes place, if it does. */
    public Optional<LocalDate> dayFor(LocalDate wished, Predicate<LocalDate> working) {
        if (working.test(wished)) {
            return Optional.of(wished);
        }
        for (int days = 1; this != SKIP && days <= LONGEST_SEARCH; days++) {
            if (fits(wished, wished.plusDays(days), working)) {
                return Optional.of(wished.plusDays(days));
            }
            if (this == SAME_WEEK && fits(wished, wished.minusDays(days), working)) {
                return Optional.of(wished.minusDays(days));
            }
        }
        return Optional.empty();
    }

    private boolean fits(LocalDate wished, LocalDate day, Predicate<LocalDate> working) {
        boolean sameWeek = wished.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return working.test(day) && (this != SAME_WEEK || sameWeek);
    }
}
