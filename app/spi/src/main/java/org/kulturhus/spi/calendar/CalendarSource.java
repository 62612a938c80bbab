package org.kulturhus.spi.calendar;

import java.util.List;
import org.kulturhus.spi.people.PersonId;

/** Question: what stands in a person's calendar. */
public interface CalendarSource {

    List<CalendarEntry> entries(PersonId person, TimeSpan window);
}
