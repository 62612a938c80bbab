package org.kulturhus.shell.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.spi.calendar.CalendarSource.Answer;

/** What the calendar programmes of this world write when somebody answers an invitation. */
class ReplyEventTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant PLACE = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-12-15T08:00:00Z");
    private static final Instant FORMER = Instant.parse("2026-11-17T08:00:00Z");
    private static final String INGRID = "ingrid@nordlys.example";

    private static final String OUTLOOK_ZONE = """
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private static ReplyEvent event(String zone, String... lines) throws Exception {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\nMETHOD:REPLY\n" + zone
                + "BEGIN:VEVENT\nUID:followup-year-1-2@kulturhus\nDTSTAMP:20261123T120000Z\n"
                + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR\n";
        return new ReplyEvent(new CalendarBuilder()
                .build(new StringReader(text.replace("\n", "\r\n")))
                .<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)
                .get(0));
    }

    private static void only(ReplyEvent event) throws Unusable {
        assertThat(event.whole()).isFalse();
        assertThat(Stream.of(FORMER, PLACE, NEXT).filter(event.places(OSLO))).containsExactly(PLACE);
    }

    @Test
    void googleAnswersWithTheZoneOfTheSeries() throws Exception {
        ReplyEvent event = event(
                "",
                "DTSTART:20261201T083000Z",
                "DTEND:20261201T093000Z",
                "ORGANIZER;CN=Kulturhus:mailto:answers@house.example",
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=Ingrid;",
                " X-NUM-GUESTS=0:mailto:Ingrid@nordlys.example",
                "RECURRENCE-ID;TZID=Europe/Oslo:20261201T090000",
                "SEQUENCE:31",
                "STATUS:CONFIRMED",
                "TRANSP:OPAQUE");
        only(event);
        assertThat(event.kind(INGRID)).isEqualTo(Answer.Kind.DECLINED);
        assertThat(event.revision()).isEqualTo(31);
        assertThat(event.start(OSLO)).contains(Instant.parse("2026-12-01T08:30:00Z"));
    }

    @Test
    void outlookAnswersWithAZoneOfItsOwn() throws Exception {
        String[] lines = {
            "ATTENDEE;PARTSTAT=TENTATIVE;CN=Ingrid Solberg:MAILTO:ingrid@nordlys.example",
            "COMMENT;LANGUAGE=nb-NO:Kanskje\\n",
            "RECURRENCE-ID;TZID=W. Europe Standard Time:20261201T090000",
            "DTSTART;TZID=W. Europe Standard Time:20261201T090000",
            "SEQUENCE:2"
        };
        ReplyEvent event = event(OUTLOOK_ZONE, lines);
        only(event);
        assertThat(event.kind(INGRID)).isEqualTo(Answer.Kind.TENTATIVE);
        assertThat(event.comment()).isEqualTo("Kanskje");
        assertThat(event.start(OSLO)).contains(PLACE);
    }

    @Test
    void aTimeWithoutZoneAndADayAreReadInTheZoneOfTheSeriesAndAreNeverTheWholeYear() throws Exception {
        String who = "ATTENDEE;PARTSTAT=DECLINED:mailto:ingrid@nordlys.example";
        only(event("", who, "RECURRENCE-ID:20261201T090000"));
        only(event("", who, "RECURRENCE-ID:20261201T080000Z"));
        only(event("", who, "RECURRENCE-ID;VALUE=DATE:20261201"));
        ReplyEvent following = event("", who, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T080000Z");
        assertThat(Stream.of(FORMER, PLACE, NEXT).filter(following.places(OSLO)))
                .containsExactly(PLACE, NEXT);
        assertThat(event("", who).whole()).isTrue();
        assertThat(event("", who, "DTSTART;VALUE=DATE:20261201").start(OSLO)).isEmpty();
        assertThat(event("", who, "DTSTART:20261201T090000").start(OSLO)).contains(PLACE);
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws Exception {
        ReplyEvent event = event("", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ingrid@nordlys.example");
        assertThatThrownBy(() -> event.kind(INGRID)).isInstanceOf(Unusable.class);
        assertThat(event.revision()).isZero();
    }

    @Test
    void aProposalMayNameTheOthersAndOnlyTheSendersAnswerCounts() throws Exception {
        ReplyEvent event = event(
                "",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:geir@nordlys.example",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ingrid@nordlys.example");
        assertThat(event.answersFor(INGRID)).isTrue();
        assertThat(event.kind(INGRID)).isEqualTo(Answer.Kind.ACCEPTED);
        assertThat(event.answersFor("spy@evil.example")).isFalse();
    }

    @Test
    void aDomainIsTheSameInLettersAndInAscii() throws Exception {
        ReplyEvent event = event("", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:sven@xn--blbr-roah.example");
        assertThat(event.answersFor("Sven@blåbær.example")).isTrue();
        assertThat(event.kind("sven@blåbær.example")).isEqualTo(Answer.Kind.ACCEPTED);
        assertThat(event("", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:o%27neil+new@new.example")
                        .answersFor("o'neil+new@new.example"))
                .isTrue();
        assertThat(event.answersFor("sven@blabar.example")).isFalse();
    }
}
