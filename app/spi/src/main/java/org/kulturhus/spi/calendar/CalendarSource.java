package org.kulturhus.spi.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/** Question: what stands in a person's calendar. */
public interface CalendarSource {

    List<CalendarEntry> entries(PersonId person, TimeSpan window);

    /** As {@link #entries(PersonId, TimeSpan)}, of many people at once; somebody with no entry may be left out. */
    default Map<PersonId, List<CalendarEntry>> entries(Collection<PersonId> people, TimeSpan window) {
        Map<PersonId, List<CalendarEntry>> entries = new HashMap<>();
        people.forEach(person -> entries.put(person, entries(person, window)));
        return entries;
    }

    /**
     * Everything that stands or stood in these series, also what is cancelled and what is past, for each person who stands in
     * it now; a series of another source is left out.
     */
    default Map<PersonId, List<CalendarEntry>> series(Collection<String> series) {
        return Map.of();
    }

    /**
     * Takes an answer to an invitation in the name of the person, who is the acting one.
     *
     * @return whether it is about something to come in which the person stands
     */
    default boolean answered(Answer answer) {
        return false;
    }

    /**
     * What somebody answered to an invitation.
     *
     * @param seen identities of the entries that it is about, each with the sequence in which the person has seen it: a lower
     *     one than the entry has was said of an earlier time
     * @param start for {@code PROPOSED}, when the person would rather meet
     * @param comment what the person wrote beside it, at most 500 characters, empty for nothing
     */
    record Answer(
            PersonId person,
            String series,
            Map<String, Integer> seen,
            Kind kind,
            Optional<Instant> start,
            String comment,
            Instant at) {

        /** What it says. */
        public enum Kind {
            ACCEPTED,
            TENTATIVE,
            DECLINED,
            /** Another time for one appointment (iTIP COUNTER). */
            PROPOSED
        }
    }
}
