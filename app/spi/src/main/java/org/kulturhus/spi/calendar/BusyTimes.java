package org.kulturhus.spi.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.PersonId;

/** Question: when these people are taken. */
public interface BusyTimes {

    /** What takes the people, for a reader who asks why nothing is free ("is in another session"). */
    Phrase because();

    Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window);

    /** Whole days on which they are away, each with its whole span, be only a part of it in the window. */
    default Map<PersonId, List<TimeSpan>> away(Collection<PersonId> people, TimeSpan window) {
        return Map.of();
    }

    /**
     * Reads again what lies outside of the house, before a time of theirs is booked; does nothing where nothing does. It can
     * last some seconds, so it is asked before a transaction begins. What does not answer stays as it is known.
     */
    default void readAgain(Collection<PersonId> people) {}

    /** Of which of these people not everything is known, and why, in words for a reader ("has a calendar that …"). */
    default Map<PersonId, Phrase> doubts(Collection<PersonId> people) {
        return Map.of();
    }
}
