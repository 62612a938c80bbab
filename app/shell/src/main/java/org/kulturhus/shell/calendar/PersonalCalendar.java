package org.kulturhus.shell.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.calendar.model.Detail;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;

/** A person's calendar as iCalendar (RFC 5545): what every module put into it, a quarter back and a year ahead, in the person's zone. */
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
        TimeSpan window = new TimeSpan(now.minus(BACK), now.plus(AHEAD));
        List<CalendarEntry> entries = sources.stream()
                .flatMap(source -> source.entries(feed.member(), window).stream())
                .sorted(Comparator.comparing(entry -> entry.span().from()))
                .toList();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kulturhus//Kulturhus 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ZoneComponent.of(reader.zone(), window));
        entries.forEach(entry -> calendar.add(event(entry, feed.detail(), now)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(CalendarEntry entry, Detail detail, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid((detail == Detail.BUSY ? withoutRoom(entry.uid()) : entry.uid()) + "@kulturhus"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.span().from().atZone(reader.zone())));
        event.add(new DtEnd<>(entry.span().until().atZone(reader.zone())));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(reader.say(detail == Detail.BUSY ? Phrase.of("shell", "feed.busy") : entry.title())));
        if (detail == Detail.ALL) {
            event.add(new Description(reader.say(entry.description())));
            event.add(new Url(URI.create(houseUrl + "/" + entry.path())));
        }
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }

    /** As stable as the identity, but not telling which room of the house it comes from. */
    private static String withoutRoom(String uid) {
        return UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
