package org.kulturhus.spi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/**
 * A person is away on other days than before; {@link BusyTimes} knows whether the person is there now.
 *
 * @param person who is away, or no longer is
 * @param from first day that has changed, in the person's zone
 * @param until last day that has changed
 */
public record AbsenceChanged(PersonId person, LocalDate from, LocalDate until, Instant at, PersonId by)
        implements Fact {}
