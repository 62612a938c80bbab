package org.kulturhus.followup.plan.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/**
 * When people are taken, while the years of several leaders are planned one after the other. Spans are kept by the days that
 * they touch, so that a full year is as quickly asked as an empty one.
 */
public final class Occupied {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Map<PersonId, Map<Long, List<TimeSpan>>> taken = new HashMap<>();

    /** Beside what is known. */
    public void take(Map<PersonId, List<TimeSpan>> busy) {
        busy.forEach((person, spans) -> spans.forEach(span -> take(List.of(person), span)));
    }

    /** From now on these people are taken then. */
    public void take(Collection<PersonId> people, TimeSpan span) {
        people.forEach(person -> days(span)
                .forEach(day -> of(person)
                        .computeIfAbsent(day, none -> new ArrayList<>())
                        .add(span)));
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
        people.forEach(person -> days(span)
                .forEach(day -> of(person).getOrDefault(day, new ArrayList<>()).remove(span)));
    }

    /** Whether none of them is taken then. */
    public boolean free(Collection<PersonId> people, TimeSpan span) {
        return people.stream()
                .noneMatch(person -> days(span)
                        .anyMatch(day ->
                                of(person).getOrDefault(day, List.of()).stream().anyMatch(span::overlaps)));
    }

    private Map<Long, List<TimeSpan>> of(PersonId person) {
        return taken.computeIfAbsent(person, none -> new HashMap<>());
    }

    private static LongStream days(TimeSpan span) {
        return LongStream.rangeClosed(day(span.from()), day(span.until()));
    }

    private static long day(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), DAY);
    }
}
