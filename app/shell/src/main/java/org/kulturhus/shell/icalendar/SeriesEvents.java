package org.kulturhus.shell.icalendar;

import java.math.BigInteger;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.TimeSpan;

/**
 * What one person has of a series: a rule over the weeks, without the weeks in which there is nothing, and every appointment
 * written out. A programme that reads no rules has the appointments, one that reads no exceptions has the weeks.
 */
public final class SeriesEvents {

    private final String series;
    private final WeeklyGrid grid;
    private final List<CalendarEntry> mine;
    private final Telling telling;

    /** @param entries the person's; what is cancelled is left out */
    public SeriesEvents(String series, WeeklyGrid grid, Collection<CalendarEntry> entries, Telling telling) {
        this.series = series;
        this.grid = grid;
        this.telling = telling;
        this.mine = entries.stream()
                .filter(entry -> !entry.cancelled())
                .sorted(Comparator.comparing(grid::week))
                .toList();
    }

    /** The person's appointments that take place, in the order of their places. */
    public List<CalendarEntry> entries() {
        return mine;
    }

    /** Rule and appointments; nothing for a person who has none. */
    public List<VEvent> whole() {
        return mine.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(rule()), mine.stream().map(this::one)).toList();
    }

    private VEvent rule() {
        CalendarEntry earliest = mine.get(0);
        int from = grid.week(earliest);
        int until = grid.week(mine.get(mine.size() - 1));
        Set<Integer> taken = mine.stream().map(grid::week).collect(Collectors.toSet());
        int step = step(taken, from);
        VEvent event = telling.event(series);
        event.add(new DtStart<>(grid.place(from)));
        event.add(new DtEnd<>(grid.place(from).plus(length(earliest.span()))));
        event.add(new RRule<ZonedDateTime>("FREQ=WEEKLY;INTERVAL=" + step + ";COUNT=" + ((until - from) / step + 1)));
        List<ZonedDateTime> nothing = IntStream.iterate(from, week -> week <= until, week -> week + step)
                .filter(week -> !taken.contains(week))
                .mapToObj(grid::place)
                .toList();
        if (!nothing.isEmpty()) {
            event.add(new ExDate<>(inZone(), new DateList<>(nothing)));
        }
        finish(event);
        telling.word(event, earliest.part().orElseThrow().title(), earliest);
        return event;
    }

    /** A list of dates does not say its zone by itself. */
    private ParameterList inZone() {
        return new ParameterList(List.of(new TzId(grid.zone().getId())));
    }

    private static Duration length(TimeSpan span) {
        return Duration.between(span.from(), span.until());
    }

    /** The largest number of weeks in which every appointment is reached. */
    private static int step(Set<Integer> weeks, int from) {
        return weeks.stream()
                .map(week -> BigInteger.valueOf(week - from))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .intValue();
    }

    /** One appointment, where it takes place now. */
    public VEvent one(CalendarEntry entry) {
        VEvent event = at(entry);
        event.add(new DtStart<>(entry.span().from().atZone(grid.zone())));
        event.add(new DtEnd<>(entry.span().until().atZone(grid.zone())));
        finish(event);
        telling.word(event, entry.title(), entry);
        return event;
    }

    private void finish(VEvent event) {
        event.add(new Sequence(grid.revision()));
        event.add(new Status(Status.VALUE_CONFIRMED));
    }

    /** One appointment that does not take place for this person any more. */
    public VEvent off(CalendarEntry entry) {
        VEvent event = at(entry);
        event.add(new DtStart<>(grid.place(entry)));
        return end(event);
    }

    /** The whole series does not take place for this person any more. */
    public VEvent off() {
        VEvent event = telling.event(series);
        event.add(new DtStart<>(grid.place(0)));
        return end(event);
    }

    private VEvent end(VEvent event) {
        event.add(new Sequence(grid.revision()));
        event.add(new Status(Status.VALUE_CANCELLED));
        return event;
    }

    private VEvent at(CalendarEntry entry) {
        VEvent event = telling.event(series);
        event.add(new RecurrenceId<>(grid.place(entry)));
        return event;
    }
}
