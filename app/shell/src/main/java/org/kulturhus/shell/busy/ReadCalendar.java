package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.busy.CalendarFetch.Unread;
import org.kulturhus.shell.busy.model.BusyCalendar;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** Reads one calendar anew. When it cannot be read, what was known of it stays, and its owner sees why. */
@ApplicationScoped
public class ReadCalendar {

    private static final Duration BACK = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(400);

    @Inject
    private BusyCalendars calendars;

    @Inject
    private CalendarFetch fetch;

    @Inject
    private Directory directory;

    /**
     * Nothing is locked while the other side is asked.
     *
     * @param patience how long the other side may take
     */
    void read(long id, Duration patience) {
        Instant now = Instant.now();
        Optional<BusyCalendar> calendar = calendars.calendar(id);
        if (calendar.filter(one -> !one.isFile()).isPresent()) {
            try {
                ZoneId zone = directory
                        .person(calendar.get().member())
                        .map(Person::zone)
                        .orElseThrow();
                calendars.keep(id, spans(calendar.get().address(), patience, zone, now), now);
            } catch (Unread unread) {
                calendars.failed(id, unread.trouble(), now);
            }
        }
    }

    List<TimeSpan> spans(String address, Duration patience, ZoneId zone, Instant now) throws Unread {
        return spans(fetch.fetch(address, patience), zone, now);
    }

    List<TimeSpan> spans(byte[] text, ZoneId zone, Instant now) throws Unread {
        if (text.length > CalendarFetch.LARGEST) {
            throw new Unread(Trouble.CONTENT);
        }
        try {
            return BusyText.read(text, zone, new TimeSpan(now.minus(BACK), now.plus(AHEAD)));
        } catch (IOException unreadable) {
            throw new Unread(Trouble.CONTENT);
        }
    }
}
