package org.kulturhus.spi.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.people.PersonId;

/** Question: when these people are taken. */
public interface BusyTimes {

    Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window);
}
