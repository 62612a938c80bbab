package org.kulturhus.shell.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.calendar.model.Detail;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.shell.icalendar.CalendarText;
import org.kulturhus.shell.icalendar.SeriesEvents;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.icalendar.WeeklyGrid;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/**
 * A person's calendar as iCalendar (RFC 5545): what every module put into it, a quarter back and a year ahead; a series that
 * reaches into that time is told as a whole, by the same identities as in invitations.
 */
@ApplicationScoped
public class PersonalCalendar {

    private static final Duration BACK = Duration.ofDays(92);
    private static final Duration AHEAD = Duration.ofDays(400);

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Reader reader;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** As much as the link tells, in the words of the reader, who is its owner. */
    public String of(Feed feed, Instant now) {
        Telling telling = new Telling(reader::say, houseUrl, feed.detail() == Detail.ALL, now);
        List<VEvent> events = new ArrayList<>();
        for (CalendarSource source : sources) {
            events.addAll(told(source, feed, telling));
        }
        return new CalendarText(events).published(reader.zone(), now);
    }

    private List<VEvent> told(CalendarSource source, Feed feed, Telling telling) {
        TimeSpan window = new TimeSpan(telling.now().minus(BACK), telling.now().plus(AHEAD));
        List<CalendarEntry> entries = source.entries(feed.member(), window).stream()
                .sorted(Comparator.comparing(entry -> entry.span().from()))
                .toList();
        if (feed.detail() == Detail.BUSY) {
            return entries.stream()
                    .filter(entry -> !entry.cancelled())
                    .map(entry -> busy(entry, telling))
                    .toList();
        }
        Stream<VEvent> single =
                entries.stream().filter(entry -> entry.part().isEmpty()).map(entry -> single(entry, telling));
        List<String> series = entries.stream()
                .flatMap(entry -> entry.part().stream())
                .map(Part::series)
                .distinct()
                .toList();
        return Stream.concat(single, inSeries(source.series(series), feed.member(), telling))
                .toList();
    }

    private static Stream<VEvent> inSeries(Map<PersonId, List<CalendarEntry>> known, PersonId person, Telling telling) {
        Map<String, WeeklyGrid> grids = WeeklyGrid.each(known.values());
        return grids.entrySet().stream().flatMap(grid -> {
            List<CalendarEntry> mine = known.getOrDefault(person, List.of()).stream()
                    .filter(entry -> entry.part().orElseThrow().series().equals(grid.getKey()))
                    .toList();
            return new SeriesEvents(grid.getKey(), grid.getValue(), mine, telling).whole().stream();
        });
    }

    private VEvent single(CalendarEntry entry, Telling telling) {
        VEvent event = at(telling.event(entry.uid()), entry);
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        telling.word(event, entry.title(), entry);
        return event;
    }

    /** Known by an identity that is as stable, but does not tell which room of the house it comes from. */
    private VEvent busy(CalendarEntry entry, Telling telling) {
        String identity = UUID.nameUUIDFromBytes(entry.uid().getBytes(StandardCharsets.UTF_8))
                .toString();
        VEvent event = at(telling.event(identity), entry);
        event.add(new Summary(reader.say(Phrase.of("shell", "feed.busy"))));
        return event;
    }

    private VEvent at(VEvent event, CalendarEntry entry) {
        event.add(new DtStart<>(entry.span().from().atZone(reader.zone())));
        event.add(new DtEnd<>(entry.span().until().atZone(reader.zone())));
        event.add(new Sequence(entry.sequence()));
        return event;
    }
}
