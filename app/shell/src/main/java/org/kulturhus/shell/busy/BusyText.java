package org.kulturhus.shell.busy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.parameter.FbType;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.FreeBusy;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.kulturhus.spi.calendar.TimeSpan;

/** When an iCalendar text (RFC 5545) says that its owner is taken. Titles, places and people are not looked at. */
final class BusyText {

    private static final String OURS = "@kulturhus";

    private final ZoneId zone;
    private final TimeSpan window;

    private BusyText(ZoneId zone, TimeSpan window) {
        this.zone = zone;
        this.window = window;
    }

    /**
     * The busy times that touch the window. What is marked as free or is cancelled is not busy, nor what the house itself has
     * written.
     *
     * @param zone of the owner, for whole days and times without a zone
     * @throws IOException when it is no iCalendar text
     */
    static List<TimeSpan> read(byte[] text, ZoneId zone, TimeSpan window) throws IOException {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
            return new BusyText(zone, window).spans(calendar);
        } catch (ParserException | RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private List<TimeSpan> spans(Calendar calendar) {
        Map<String, List<VEvent>> events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> !uid(event).endsWith(OURS))
                .collect(Collectors.groupingBy(BusyText::uid));
        List<TimeSpan> spans = new ArrayList<>();
        events.values().forEach(same -> spans.addAll(spans(same)));
        calendar.<VFreeBusy>getComponents(Component.VFREEBUSY).stream()
                .filter(answer -> !uid(answer).endsWith(OURS))
                .flatMap(this::told)
                .forEach(spans::add);
        return spans;
    }

    /** The busy times of somebody who tells nothing else (RFC 5545, 3.6.4): all kinds but {@code FREE}. */
    private Stream<TimeSpan> told(VFreeBusy answer) {
        return answer.<FreeBusy>getProperties(Property.FREEBUSY).stream()
                .filter(told -> told.getParameter(Parameter.FBTYPE)
                        .filter(kind -> FbType.FREE.getValue().equalsIgnoreCase(kind.getValue()))
                        .isEmpty())
                .flatMap(told -> told.getIntervals().stream())
                .filter(interval -> !interval.isEmpty())
                .map(interval -> new TimeSpan(interval.getStart(), interval.getEnd()))
                .filter(window::overlaps);
    }

    private List<TimeSpan> spans(List<VEvent> same) {
        Map<Instant, VEvent> exceptions = new HashMap<>();
        List<VEvent> masters = new ArrayList<>();
        for (VEvent event : same) {
            Optional<RecurrenceId<Temporal>> original = event.getProperty(Property.RECURRENCE_ID);
            original.ifPresentOrElse(id -> exceptions.put(instant(id.getDate()), event), () -> masters.add(event));
        }
        List<TimeSpan> spans = new ArrayList<>();
        masters.stream()
                .filter(BusyText::busy)
                .flatMap(master -> occurrences(master).stream())
                .filter(span -> !exceptions.containsKey(span.from()))
                .forEach(spans::add);
        exceptions.values().stream()
                .filter(BusyText::busy)
                .forEach(event -> span(event).ifPresent(spans::add));
        return spans.stream().filter(window::overlaps).toList();
    }

    private List<TimeSpan> occurrences(VEvent event) {
        Optional<TimeSpan> first = span(event);
        boolean repeats = event.getProperty(Property.RRULE).isPresent()
                || event.getProperty(Property.RDATE).isPresent();
        if (first.isEmpty() || !repeats) {
            return first.stream().toList();
        }
        Duration length = Duration.between(first.get().from(), first.get().until());
        Temporal start =
                event.<DtStart<Temporal>>getRequiredProperty(Property.DTSTART).getDate();
        Set<Period<Temporal>> periods = event.calculateRecurrenceSet(window(start, length));
        return periods.stream()
                .map(period -> instant(period.getStart()))
                .map(from -> new TimeSpan(from, from.plus(length)))
                .toList();
    }

    /** The window in the terms of the event: days for whole days, times of a clock for those of a clock. */
    private Period<? extends Temporal> window(Temporal like, Duration length) {
        ZonedDateTime from = window.from().minus(length).atZone(zone);
        ZonedDateTime until = window.until().atZone(zone);
        if (like instanceof LocalDate) {
            return new Period<>(from.toLocalDate(), until.toLocalDate());
        }
        if (like instanceof LocalDateTime) {
            return new Period<>(from.toLocalDateTime(), until.toLocalDateTime());
        }
        if (like instanceof Instant) {
            return new Period<>(from.toInstant(), until.toInstant());
        }
        return new Period<>(from, until);
    }

    private Optional<TimeSpan> span(VEvent event) {
        Temporal start =
                event.<DtStart<Temporal>>getRequiredProperty(Property.DTSTART).getDate();
        Optional<DtEnd<Temporal>> end = event.getProperty(Property.DTEND);
        Instant from = instant(start);
        Instant until = end.map(day -> instant(day.getDate()))
                .orElseGet(() -> event.<net.fortuna.ical4j.model.property.Duration>getProperty(Property.DURATION)
                        .map(given -> instant(start.plus(given.getDuration())))
                        .orElseGet(() -> start instanceof LocalDate day ? instant(day.plusDays(1)) : from));
        return from.isBefore(until) ? Optional.of(new TimeSpan(from, until)) : Optional.empty();
    }

    private Instant instant(Temporal moment) {
        if (moment instanceof LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }
        if (moment instanceof LocalDateTime time) {
            return time.atZone(zone).toInstant();
        }
        if (moment instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return Instant.from(moment);
    }

    private static boolean busy(VEvent event) {
        return !says(event, Property.TRANSP, "TRANSPARENT") && !says(event, Property.STATUS, "CANCELLED");
    }

    private static boolean says(VEvent event, String property, String value) {
        return event.getProperty(property)
                .filter(found -> value.equalsIgnoreCase(found.getValue()))
                .isPresent();
    }

    private static String uid(CalendarComponent event) {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }
}
