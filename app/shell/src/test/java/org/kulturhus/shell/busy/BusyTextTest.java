package org.kulturhus.shell.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.spi.calendar.TimeSpan;

class BusyTextTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final TimeSpan WINDOW =
            new TimeSpan(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));

    private static List<TimeSpan> read(String... events) throws IOException {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
        return BusyText.read(text.getBytes(StandardCharsets.UTF_8), OSLO, WINDOW);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nDTSTAMP:20260901T000000Z\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static TimeSpan span(String from, String until) {
        return new TimeSpan(Instant.parse(from), Instant.parse(until));
    }

    @Test
    void aMeetingIsBusy() throws IOException {
        assertThat(read(event("UID:1", "DTSTART:20261005T090000Z", "DTEND:20261005T100000Z")))
                .containsExactly(span("2026-10-05T09:00:00Z", "2026-10-05T10:00:00Z"));
    }

    @Test
    void aSeriesKeepsItsLocalHourOverTheChangeOfTheClocks() throws IOException {
        assertThat(read(event(
                        "UID:1",
                        "DTSTART;TZID=Europe/Oslo:20261019T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=3",
                        "EXDATE;TZID=Europe/Oslo:20261102T090000")))
                .containsExactlyInAnyOrder(
                        span("2026-10-19T07:00:00Z", "2026-10-19T08:00:00Z"),
                        span("2026-10-26T08:00:00Z", "2026-10-26T09:00:00Z"));
    }

    @Test
    void oneOfASeriesThatIsMovedIsBusyWhereItWent() throws IOException {
        assertThat(read(
                        event(
                                "UID:1",
                                "DTSTART;TZID=Europe/Oslo:20261005T090000",
                                "DTEND;TZID=Europe/Oslo:20261005T100000",
                                "RRULE:FREQ=WEEKLY;COUNT=2"),
                        event(
                                "UID:1",
                                "RECURRENCE-ID;TZID=Europe/Oslo:20261012T090000",
                                "DTSTART;TZID=Europe/Oslo:20261013T130000",
                                "DTEND;TZID=Europe/Oslo:20261013T140000")))
                .containsExactlyInAnyOrder(
                        span("2026-10-05T07:00:00Z", "2026-10-05T08:00:00Z"),
                        span("2026-10-13T11:00:00Z", "2026-10-13T12:00:00Z"));
    }

    @Test
    void aWholeDayIsBusyFromMidnightToMidnightOfItsOwner() throws IOException {
        assertThat(read(event("UID:1", "DTSTART;VALUE=DATE:20261105", "RRULE:FREQ=DAILY;COUNT=2")))
                .containsExactlyInAnyOrder(
                        span("2026-11-04T23:00:00Z", "2026-11-05T23:00:00Z"),
                        span("2026-11-05T23:00:00Z", "2026-11-06T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSP:TRANSPARENT", "STATUS:CANCELLED"})
    void whatIsFreeOrCancelledIsNotBusy(String line) throws IOException {
        assertThat(read(event("UID:1", "DTSTART:20261005T090000Z", "DTEND:20261005T100000Z", line)))
                .isEmpty();
    }

    @Test
    void whatTheHouseHasWrittenAndWhatLiesOutsideIsNotRead() throws IOException {
        assertThat(read(
                        event("UID:followup-7@kulturhus", "DTSTART:20261005T090000Z", "DTEND:20261005T100000Z"),
                        event("UID:2", "DTSTART:20250105T090000Z", "DTEND:20250105T100000Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>sign in</html>", "", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> BusyText.read(text.getBytes(StandardCharsets.UTF_8), OSLO, WINDOW))
                .isInstanceOf(IOException.class);
    }

    @Test
    void busyTimesWithoutEventsAreRead() throws IOException {
        String answer = "BEGIN:VFREEBUSY\r\nUID:1\r\nDTSTAMP:20260901T000000Z\r\nDTSTART:20261001T000000Z\r\n"
                + "DTEND:20261101T000000Z\r\n"
                + "FREEBUSY:20261005T090000Z/20261005T100000Z,20261006T120000Z/PT30M\r\n"
                + "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261007T080000Z/20261007T090000Z\r\n"
                + "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261008T080000Z/20261008T090000Z\r\n"
                + "FREEBUSY;FBTYPE=FREE:20261009T080000Z/20261009T090000Z\r\n"
                + "FREEBUSY:20270105T090000Z/20270105T100000Z\r\nEND:VFREEBUSY\r\n";
        assertThat(read(answer))
                .containsExactlyInAnyOrder(
                        span("2026-10-05T09:00:00Z", "2026-10-05T10:00:00Z"),
                        span("2026-10-06T12:00:00Z", "2026-10-06T12:30:00Z"),
                        span("2026-10-07T08:00:00Z", "2026-10-07T09:00:00Z"),
                        span("2026-10-08T08:00:00Z", "2026-10-08T09:00:00Z"));
        assertThat(read(answer.replace("UID:1", "UID:1@kulturhus"))).isEmpty();
    }
}
