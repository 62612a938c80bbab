package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.kulturhus.shell.busy.CalendarFetch.Unread;
import org.kulturhus.shell.busy.model.BusyCalendar;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;

/** A person lets the house see when she or he is taken in a calendar kept elsewhere. */
@ApplicationScoped
public class SubscribeCalendar {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int MOST = 5;

    @Inject
    private BusyCalendars calendars;

    @Inject
    private ReadCalendar readCalendar;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    public List<BusyCalendar> mine() {
        return calendars.of(access.me());
    }

    /** Reads it at once; what cannot be read is not subscribed to. */
    @Transactional
    public void subscribe(String name, String address) {
        String called = called(name);
        if (address == null || address.isBlank() || address.length() > LONGEST_ADDRESS) {
            throw refused("address", Trouble.ADDRESS);
        }
        room("address");
        Instant now = Instant.now();
        try {
            keep(
                    new BusyCalendar(access.me(), called, address.trim()),
                    readCalendar.spans(address, CalendarFetch.PATIENT, zone(), now),
                    now);
        } catch (Unread unread) {
            throw refused("address", unread.trouble());
        }
    }

    /** Takes the place of a file of the same name. */
    @Transactional
    public void give(String name, byte[] text) {
        String called = called(name);
        Instant now = Instant.now();
        try {
            List<TimeSpan> spans = readCalendar.spans(text, zone(), now);
            mine().stream()
                    .filter(one -> one.isFile() && one.name().equals(called))
                    .forEach(calendars::remove);
            room("file");
            keep(new BusyCalendar(access.me(), called, null), spans, now);
        } catch (Unread unread) {
            throw refused("file", unread.trouble());
        }
    }

    private static String called(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("calendarName", Phrase.of("shell", "busy.name.missing"));
        }
        return name.trim();
    }

    private void room(String field) {
        if (mine().size() >= MOST) {
            throw Refused.invalid(field, Phrase.of("shell", "busy.many", MOST));
        }
    }

    private ZoneId zone() {
        return directory.person(access.me()).orElseThrow().zone();
    }

    private void keep(BusyCalendar calendar, List<TimeSpan> spans, Instant now) {
        calendar.read(now, now.plus(BusyCalendars.ROUND));
        calendars.add(calendar, spans);
        facts.fire(new BusyCalendarSubscribed(calendar.id(), now, access.me()));
    }

    /** Ends one of mine; somebody else's is unknown to me. */
    @Transactional
    public void end(long id) {
        BusyCalendar calendar = calendars
                .calendar(id)
                .filter(one -> one.member().equals(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "busy.unknown")));
        calendars.remove(calendar);
        facts.fire(new BusyCalendarEnded(id, Instant.now(), access.me()));
    }

    private static Refused refused(String field, Trouble trouble) {
        return Refused.invalid(field, Phrase.of("shell", "busy.trouble." + trouble));
    }
}
