package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

/** A served calendar as two programmes read it that nobody here wrote. */
final class ServedCalendar {

    private ServedCalendar() {}

    /** Read by ical4j, which says nothing against it. */
    static Calendar strictly(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    /** Instants by identity as biweekly reckons them from the VTIMEZONE that was served. */
    static Map<String, Instant> starts(String text) {
        var parser = Biweekly.parse(text);
        ICalendar calendar = parser.first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        Map<String, Instant> starts = new HashMap<>();
        calendar.getEvents()
                .forEach(event -> starts.put(
                        event.getUid().getValue(),
                        event.getDateStart().getValue().toInstant()));
        return starts;
    }
}
