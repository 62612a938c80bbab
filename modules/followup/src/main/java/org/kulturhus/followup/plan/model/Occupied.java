package org.kulturhus.followup.plan.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** When people are taken, while the years of several leaders are planned one after the other. */
public final class Occupied {

    private final Map<PersonId, List<TimeSpan>> taken = new HashMap<>();

    /** Beside what is known. */
    public void take(Map<PersonId, List<TimeSpan>> busy) {
        busy.forEach((person, spans) -> of(person).addAll(spans));
    }

    /** From now on these people are taken then. */
    public void take(Collection<PersonId> people, TimeSpan span) {
        people.forEach(person -> of(person).add(span));
    }

    /** Whether the time was free; then it no longer is. */
    public boolean takeIfFree(Collection<PersonId> people, TimeSpan span) {
        boolean free = free(people, span);
        if (free) {
            take(people, span);
        }
        return free;
    }

    /** The people have this time again. */
    public void release(Collection<PersonId> people, TimeSpan span) {
        people.forEach(person -> of(person).remove(span));
    }

    /** Whether none of them is taken then. */
    public boolean free(Collection<PersonId> people, TimeSpan span) {
        return people.stream().flatMap(person -> of(person).stream()).noneMatch(span::overlaps);
    }

    private List<TimeSpan> of(PersonId person) {
        return taken.computeIfAbsent(person, none -> new ArrayList<>());
    }
}
