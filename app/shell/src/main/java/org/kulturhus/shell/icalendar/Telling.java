package org.kulturhus.shell.icalendar;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;

/**
 * How events are told to one person.
 *
 * @param words a phrase in the person's language
 * @param house address of the house, without a slash at the end
 * @param texts whether text and page are told beside the title
 * @param now when it is told
 */
public record Telling(Function<Phrase, String> words, String house, boolean texts, Instant now) {

    private static final String DOMAIN = "@kulturhus";

    /** Identity of an entry or a series as calendar programmes know it. */
    public static String uid(String identity) {
        return identity + DOMAIN;
    }

    /** The identity behind what a calendar programme sends back; empty when it is none of ours. */
    public static String identity(String uid) {
        return uid.endsWith(DOMAIN) ? uid.substring(0, uid.length() - DOMAIN.length()) : "";
    }

    /** An event with its identity and nothing else. */
    public VEvent event(String identity) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(identity)));
        event.add(new DtStamp(now));
        return event;
    }

    /** Says what the event is about. */
    public void word(VEvent event, Phrase title, CalendarEntry entry) {
        event.add(new Summary(words.apply(title)));
        if (texts) {
            event.add(new Description(words.apply(entry.description())));
            event.add(new Url(URI.create(house + "/" + entry.path())));
        }
    }
}
