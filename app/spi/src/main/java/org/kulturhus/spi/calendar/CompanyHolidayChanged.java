package org.kulturhus.spi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/**
 * The company is free on other days than before; {@link WorkingDays} knows whether it is free on them now.
 *
 * @param country in which (ISO 3166-1 alpha-2), or empty for all
 * @param from first day that has changed
 * @param until last day that has changed
 */
public record CompanyHolidayChanged(String country, LocalDate from, LocalDate until, Instant at, PersonId by)
        implements Fact {

    /** Whether it changes the days of somebody there. */
    public boolean concerns(String where) {
        return country.isEmpty() || country.equals(where);
    }
}
