package org.kulturhus.house;

import jakarta.mail.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Two nodes of one house on PostgreSQL that mail invitations and read the answers from one mailbox. */
final class AnsweringHouse implements AutoCloseable {

    static final String ADDRESS = "answers@house.example";
    static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    final String database = Postgres.freshDatabase();
    final Letterbox letterbox;
    final AnswerBox mailbox;
    final House house;
    final House other;
    final Api api;

    AnsweringHouse() throws Exception {
        letterbox = new Letterbox().up();
        mailbox = new AnswerBox(ADDRESS);
        house = node().with("kulturhus.sample", "true").start();
        other = node().start();
        api = new Api(house);
    }

    private House node() {
        return letterbox
                .house()
                .with("kulturhus.database.url", database)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD)
                .with("kulturhus.replies.host", "127.0.0.1")
                .with("kulturhus.replies.port", String.valueOf(mailbox.port()))
                .with("kulturhus.replies.security", "none")
                .with("kulturhus.replies.seconds", "1")
                .with("kulturhus.replies.address", ADDRESS)
                .with("kulturhus.replies.user", AnswerBox.USER)
                .with("kulturhus.replies.password", AnswerBox.PASSWORD);
    }

    /** What the person's calendar programme has read of the number-th invitation, counted from 1. */
    List<VEvent> invited(String address, int number) throws Exception {
        Message mail = letterbox.awaitInvitations(address, number).get(number - 1);
        return ServedCalendar.strictly(Letterbox.calendar(mail)).getComponents(Component.VEVENT);
    }

    /**
     * Answers an event of an invitation as the person's programme would.
     *
     * @param place the line with RECURRENCE-ID, empty for the whole series
     */
    void answer(String who, String partstat, VEvent event, String place) throws Exception {
        deliver(who, "REPLY", partstat, event, place);
    }

    void deliver(String who, String method, String partstat, VEvent event, String lines) throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nMETHOD:" + method
                + "\r\nBEGIN:VEVENT\r\nUID:" + event.getUid().orElseThrow().getValue()
                + "\r\nDTSTAMP:20261123T120000Z\r\nSEQUENCE:"
                + event.getSequence().getSequenceNo() + "\r\nORGANIZER:mailto:" + ADDRESS
                + "\r\nATTENDEE;PARTSTAT=" + partstat + ":mailto:" + who + "\r\n" + lines
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        mailbox.deliver(who, calendar, partstat + " of " + who);
    }

    static String place(VEvent event) {
        return "RECURRENCE-ID:" + UTC.format(instant(event.getRecurrenceId().getDate())) + "\r\n";
    }

    static Instant instant(java.time.temporal.Temporal time) {
        return ((java.time.ZonedDateTime) time).toInstant();
    }

    /** The event of one appointment, by the end of the address of its page. */
    static VEvent of(List<VEvent> events, String page) {
        return events.stream()
                .filter(event -> event.getRecurrenceId() != null
                        && event.getUrl().getValue().endsWith(page))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the address of the API tells what is wanted. */
    List<Map<String, Object>> await(String who, String path, java.util.function.Predicate<List<Map<String, Object>>> as)
            throws InterruptedException {
        List<Map<String, Object>> told = List.of();
        for (int tries = 0; tries < 400; tries++) {
            told = api.as(who).get(path).jsonPath().getList("");
            if (as.test(told)) {
                return told;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(path + " tells " + told + "; set aside: "
                + api.as("tor.myhre").get("/api/replies/aside").asString());
    }

    void awaitWords(String address, String words) throws Exception {
        for (int tries = 0; tries < 400; tries++) {
            if (times(address, words) > 0) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Nobody told " + address + " of " + words);
    }

    /** How many mails with the words have come for the address. */
    int times(String address, String words) throws Exception {
        int times = 0;
        for (Message mail : letterbox.to(address)) {
            times += (mail.getSubject() + Letterbox.plain(mail)).contains(words) ? 1 : 0;
        }
        return times;
    }

    @Override
    public void close() {
        house.close();
        other.close();
        mailbox.close();
        letterbox.close();
    }
}
