package org.kulturhus.shell.appointment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                        new Told.State(entry.sequence(), grid.place(entry).toInstant())));
        return new Told(states);
    }

    Change change(Guest guest, Instant now) {
        return Change.between(guest.told(), told(guest.member()), identity -> {
            CalendarEntry entry = entries.get(identity);
            return entry == null || entry.span().until().isAfter(now);
        });
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

    /** Who takes part in anything of the series, by name. */
    List<Person> guests() {
        return known.keySet().stream()
                .map(people::get)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Who takes part in the entry, by name. */
    List<Person> guests(CalendarEntry entry) {
        return guests().stream()
                .filter(person ->
                        of(person.id()).stream().anyMatch(theirs -> theirs.uid().equals(entry.uid())))
                .toList();
    }
}
