package org.kulturhus.shell.reply;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.kulturhus.shell.reply.model.Aside;

/** A mail of the mailbox as an answer: from whom, and what it says for the calendar. */
record Reply(String sender, String method, List<VEvent> events) {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 10;

    static Reply of(Message mail) throws Unusable {
        try {
            Part part = calendar(mail, 0).orElseThrow(() -> new Unusable(Aside.NO_CALENDAR));
            byte[] text = part.getInputStream().readNBytes(LARGEST + 1);
            if (text.length > LARGEST) {
                throw new Unusable(Aside.UNREADABLE);
            }
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
            String method =
                    calendar.getMethod() == null ? "" : calendar.getMethod().getValue();
            return new Reply(sender(mail), method, calendar.getComponents(Component.VEVENT));
        } catch (MessagingException | IOException | ParserException | RuntimeException unreadable) {
            throw new Unusable(Aside.UNREADABLE);
        }
    }

    /** Its events; what is said of single appointments after what is said of all, so that it counts. */
    List<ReplyEvent> wholeFirst() {
        return events.stream()
                .map(ReplyEvent::new)
                .sorted(Comparator.comparing(event -> !event.whole()))
                .toList();
    }

    private static Optional<Part> calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            return Optional.of(part);
        }
        if (!part.isMimeType("multipart/*") || depth > DEEPEST || !(part.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int at = 0; at < parts.getCount(); at++) {
            Optional<Part> found = calendar(parts.getBodyPart(at), depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The one address that the mail is from, in small letters; empty when there is none, or more than one. */
    static String sender(Message mail) {
        try {
            Address[] from = mail.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                    ? String.valueOf(one.getAddress()).toLowerCase(java.util.Locale.ROOT)
                    : "";
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    static String subject(Message mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    /** SHA-256 of the whole mail. */
    static String digest(Message mail) throws MessagingException, IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            mail.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The mail changes nothing. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;
        private final Aside why;

        Unusable(Aside why) {
            super(why.name());
            this.why = why;
        }

        Aside why() {
            return why;
        }
    }
}
