package org.kulturhus.spi.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Working days and public holidays per country. */
public interface WorkingDays {

    /** Neither Saturday, Sunday nor a public holiday of the country (ISO 3166-1 alpha-2). */
    boolean isWorkingDay(LocalDate day, String country);

    /** Name of the public holiday in the reader's language, if the day is one in the country. */
    Optional<String> holiday(LocalDate day, String country);
}
