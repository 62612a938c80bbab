package org.kulturhus.shell.appointment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.kulturhus.shell.appointment.model.Change;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.appointment.model.Told;
import org.kulturhus.shell.icalendar.SeriesEvents;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.icalendar.WeeklyGrid;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A series as it stands now, for everybody in it. */
final class Appointments {

    private final String series;
    private final Map<PersonId, List<CalendarEntry>> known;
    private final Map<PersonId, Person> people;
    private final Map<String, CalendarEntry> entries = new HashMap<>();
    private final WeeklyGrid grid;

    /** @param known at least one entry */
    Appointments(String series, Map<PersonId, List<CalendarEntry>> known, Map<PersonId, Person> people) {
        this.series = series;
        this.known = known;
        this.people = people;
        known.values().forEach(theirs -> theirs.forEach(entry -> entries.put(entry.uid(), entry)));
        this.grid = new WeeklyGrid(entries.values());
    }

    private Collection<CalendarEntry> of(PersonId person) {
        return known.getOrDefault(person, List.of());
    }

    SeriesEvents events(PersonId person, Telling telling) {
        return new SeriesEvents(series, grid, of(person), telling);
    }

    /** What the person is told when all is told. */
    Told told(PersonId person) {
        Map<String, Told.State> states = new HashMap<>();
        of(person).stream()
                .filter(entry -> !entry.cancelled())
                .forEach(entry -> states.put(
                        entry.uid(),
                        new Told.State(
                                entry.sequence(),
                                grid.place(entry).toInstant(),
                                entry.span().from(),
                                grid.revision())));
        return new Told(states);
    }

    Change change(Guest guest, Instant now) {
        return change(guest, told(guest.member()), now);
    }

    /** What is to be told to somebody who wants no invitations any more: no calendar keeps what is not kept right. */
    Change end(Guest guest, Instant now) {
        Change change = change(guest, Told.NOTHING, now);
        return change.kind() == Change.Kind.NOTHING ? change : new Change(Change.Kind.LEFT, "");
    }

    private Change change(Guest guest, Told told, Instant now) {
        return Change.between(guest.told(), told, identity -> {
            CalendarEntry entry = entries.get(identity);
            return entry == null || entry.span().until().isAfter(now);
        });
    }

    /** The first moment to come at which somebody who has not been told of the change would be, or would be missed. */
    Optional<Instant> begins(Guest guest, Instant now) {
        return told(guest.member())
                .startsUnlike(guest.told())
                .filter(start -> start.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** The entry as the person sees it; as anybody does, when the person does not stand in it any more. */
    CalendarEntry entry(String identity, PersonId person) {
        return of(person).stream()
                .filter(entry -> entry.uid().equals(identity))
                .findFirst()
                .orElseGet(() -> entries.get(identity));
    }

    /** One entry of the series, the person's own if there is any, though it may be off. */
    CalendarEntry any(PersonId person) {
        return of(person).stream()
                .findFirst()
                .orElseGet(() -> entries.values().iterator().next());
    }

    /** Who takes part in anything of the series that is to come, by name; who did so once is no guest any more. */
    List<Person> guests(Instant now) {
        return guests(entry -> !entry.cancelled() && entry.span().until().isAfter(now));
    }

    private List<Person> guests(Predicate<CalendarEntry> part) {
        return known.keySet().stream()
                .filter(person -> of(person).stream().anyMatch(part))
                .map(people::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Who takes part in the entry, by name. */
    List<Person> guests(CalendarEntry entry) {
        return guests(theirs -> theirs.uid().equals(entry.uid()));
    }
}
