package org.kulturhus.spi.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Working days per country: public holidays, and those that the company gives beside them. */
public interface WorkingDays {

    /** Neither Saturday, Sunday nor a holiday, public or the company's, in the country (ISO 3166-1 alpha-2). */
    boolean isWorkingDay(LocalDate day, String country);

    /** Name of the holiday, if the day is one in the country: a public one in the reader's language, the company's as it is called. */
    Optional<String> holiday(LocalDate day, String country);

    /**
     * Reads again what was kept of the company's holidays, which another node may just have changed, for the rest of the
     * transaction: whoever plans or books asks for it when the calendars are locked.
     */
    default void readAgain() {}
}
