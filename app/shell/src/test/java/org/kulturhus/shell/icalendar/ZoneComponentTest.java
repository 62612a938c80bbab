package org.kulturhus.shell.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.spi.calendar.TimeSpan;

/** A calendar programme that knows nothing of a zone but our VTIMEZONE reckons as the house does. */
class ZoneComponentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 23);
    private static final LocalDate LAST = FIRST.plusDays(492);

    private static final String EVENT =
            "BEGIN:VEVENT\r\nUID:%1$s\r\nDTSTAMP:20270101T000000Z\r\nDTSTART;TZID=Made/Up:%1$s\r\nEND:VEVENT\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Oslo",
                "Europe/Stockholm",
                "Europe/Copenhagen",
                "Europe/Dublin",
                "Atlantic/Reykjavik",
                "America/New_York",
                "America/Nuuk",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Kathmandu",
                "UTC"
            })
    void everyDayHasItsOffset(String id) {
        ZoneId zone = ZoneId.of(id);
        VTimeZone component = ZoneComponent.of(zone, window(zone));
        assertThat(component.validate().hasErrors()).isFalse();
        TimeZone read = new TimeZone(component);
        assertThat(days(zone))
                .allSatisfy(nine -> assertThat(read.getOffset(nine.toInstant().toEpochMilli()) / 1000)
                        .isEqualTo(nine.getOffset().getTotalSeconds()));
    }

    /** Biweekly knows summer times of an hour only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Oslo",
                "Europe/Stockholm",
                "Europe/Copenhagen",
                "America/New_York",
                "Australia/Sydney",
                "Africa/Casablanca",
                "Asia/Kathmandu"
            })
    void nineInTheMorningStandsAtItsInstant(String id) {
        ZoneId zone = ZoneId.of(id);
        List<ZonedDateTime> days = days(zone);
        // under a name that no parser has in its own tables
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n")
                .append(ZoneComponent.of(zone, window(zone)).toString().replace("TZID:" + id, "TZID:Made/Up"));
        days.forEach(day -> text.append(EVENT.formatted("%1$tY%1$tm%1$tdT%1$tH%1$tM%1$tS".formatted(day))));
        ICalendar read =
                Biweekly.parse(text.append("END:VCALENDAR\r\n").toString()).first();
        assertThat(read.getEvents().stream()
                        .map(event -> event.getDateStart().getValue().toInstant()))
                .containsExactlyElementsOf(
                        days.stream().map(ZonedDateTime::toInstant).toList());
    }

    /** Nine in the morning of every day but those of a change, which both parsers blur. */
    private static List<ZonedDateTime> days(ZoneId zone) {
        List<ZonedDateTime> days = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            if (offset(day, zone) == offset(day.plusDays(1), zone)) {
                days.add(day.atTime(9, 0).atZone(zone));
            }
        }
        assertThat(days).hasSizeGreaterThan(480);
        return days;
    }

    private static int offset(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).getOffset().getTotalSeconds();
    }

    private static TimeSpan window(ZoneId zone) {
        return new TimeSpan(
                FIRST.atStartOfDay(zone).toInstant(), LAST.atStartOfDay(zone).toInstant());
    }
}
