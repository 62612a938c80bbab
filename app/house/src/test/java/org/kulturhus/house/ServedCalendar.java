package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A served calendar as two programmes read it that nobody here wrote. */
final class ServedCalendar {

    private ServedCalendar() {}

    /** Read by ical4j, which says nothing against it. */
    static Calendar strictly(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    /** Instants of the appointments, by the page of each, as biweekly reckons them from the VTIMEZONE that was served. */
    static Map<String, Instant> starts(String text) {
        var parser = Biweekly.parse(text);
        ICalendar calendar = parser.first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        Map<String, Instant> starts = new HashMap<>();
        calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceRule() == null)
                .forEach(event -> starts.put(
                        event.getUrl().getValue().replaceFirst(".*id=", ""),
                        event.getDateStart().getValue().toInstant()));
        return starts;
    }

    /** Every appointment, rules and their exceptions worked out by ical4j, which says nothing against the text. */
    static Set<Instant> occurrences(String text) throws IOException, ParserException {
        List<VEvent> events = strictly(text).getComponents(Component.VEVENT);
        Set<Instant> starts = new TreeSet<>();
        for (VEvent event : events) {
            Temporal start = event.getDateTimeStart().getDate();
            if (event.getProperty(Property.RRULE).isEmpty()) {
                starts.add(((ZonedDateTime) start).toInstant());
                continue;
            }
            Period<ZonedDateTime> decade = new Period<>((ZonedDateTime) start, Duration.ofDays(3650));
            Set<Period<ZonedDateTime>> weeks = event.calculateRecurrenceSet(decade);
            Set<Instant> replaced = events.stream()
                    .filter(other -> other.getUid().equals(event.getUid()) && other.getRecurrenceId() != null)
                    .map(other -> ((ZonedDateTime) other.getRecurrenceId().getDate()).toInstant())
                    .collect(Collectors.toSet());
            assertThat(weeks.stream().map(week -> week.getStart().toInstant()))
                    .as("every appointment has its week, and every week its appointment")
                    .containsExactlyInAnyOrderElementsOf(replaced);
        }
        return starts;
    }
}
