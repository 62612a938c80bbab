package org.kulturhus.shell.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kulturhus.spi.calendar.TimeSpan;

/** Events as one text, with the zones that they are told in. */
public final class CalendarText {

    private static final Duration ROOM = Duration.ofDays(400);

    private final Collection<VEvent> events;

    public CalendarText(Collection<VEvent> events) {
        this.events = events;
    }

    /** What a calendar programme subscribes to. */
    public String published(ZoneId readers, Instant now) {
        return of(List.of(), List.of(readers), now);
    }

    /** A message between calendars: REQUEST or CANCEL. */
    public String message(Method method, Instant now) {
        return of(List.of(method), List.of(), now);
    }

    private String of(List<Method> method, List<ZoneId> always, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kulturhus//Kulturhus 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        method.forEach(calendar::add);
        List<ZonedDateTime> starts = events.stream().map(CalendarText::start).toList();
        java.util.stream.Stream.concat(always.stream(), starts.stream().map(ZonedDateTime::getZone))
                .distinct()
                .forEach(zone -> calendar.add(ZoneComponent.of(zone, window(starts, now))));
        events.forEach(calendar::add);
        return FoldedLines.of(calendar.toString());
    }

    /** Whatever a rule says, it says for less than this. */
    private static TimeSpan window(List<ZonedDateTime> starts, Instant now) {
        Instant from = starts.stream()
                .map(ZonedDateTime::toInstant)
                .filter(start -> start.isBefore(now))
                .min(Instant::compareTo)
                .orElse(now);
        Instant until = starts.stream()
                .map(ZonedDateTime::toInstant)
                .filter(start -> start.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
        return new TimeSpan(from.minus(Duration.ofDays(1)), until.plus(ROOM));
    }

    private static ZonedDateTime start(VEvent event) {
        DtStart<?> start = Objects.requireNonNull(event.getDateTimeStart());
        return (ZonedDateTime) start.getDate();
    }
}
