package org.kulturhus.shell.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.spi.Phrase;

/** A mail as it travels: plain text and the same in simple HTML that loads nothing from anywhere. */
final class Letter {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>"
                    + "</head><body style=\"font-family: sans-serif; font-size: 15px; line-height: 1.5\">%s</body></html>";

    private final Mail mail;
    private final Wording wording;

    Letter(Mail mail, Wording wording) {
        this.mail = mail;
        this.wording = wording;
    }

    /**
     * @param host domain of the house, for the identity by which a mail that comes twice is known
     * @throws AddressException where the recipient's address is none
     */
    MimeMessage message(Session session, String from, String host) throws MessagingException {
        String identity = "<mail-" + mail.id() + "-" + mail.writtenAt().toEpochMilli() + "@" + host + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", identity);
            }
        };
        message.setFrom(address(from, oneLine(say("mail.from"))));
        message.setRecipient(Message.RecipientType.TO, address(mail.address(), oneLine(mail.name())));
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content());
        message.saveChanges();
        return message;
    }

    /** The same as text, as HTML and, in an invitation, for the calendar; for programmes that want a file, as a file too (RFC 6047). */
    private MimeMultipart content() throws MessagingException {
        MimeMultipart same = new MimeMultipart("alternative", part(plain(), "plain"), part(html(), "html"));
        if (mail.invitation().isEmpty()) {
            return same;
        }
        byte[] calendar = mail.invitation().get().getBytes(StandardCharsets.UTF_8);
        same.addBodyPart(calendar(calendar, "text/calendar; charset=UTF-8; method=" + mail.method()));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(same);
        MimeBodyPart file = calendar(calendar, "application/ics");
        file.setFileName("invite.ics");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", words, file);
    }

    private static MimeBodyPart calendar(byte[] text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    /** A domain may have letters of any language; the part before the at-sign is ASCII, as most servers want it. */
    static InternetAddress address(String given, String name) throws AddressException {
        int at = given.lastIndexOf('@');
        try {
            String ascii = given.substring(0, Math.max(at, 0)) + "@" + IDN.toASCII(given.substring(at + 1));
            InternetAddress address = new InternetAddress(ascii, true);
            if (!ascii.equals(address.getAddress())
                    || !StandardCharsets.US_ASCII.newEncoder().canEncode(ascii)) {
                throw new AddressException("Not an address by itself, or not ASCII before the at-sign", given);
            }
            address.setPersonal(name, StandardCharsets.UTF_8.name());
            return address;
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException(noDomain.getMessage(), given);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A header is one line: whatever could end it becomes a space. */
    static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private String greeting() {
        return say("mail.greeting", mail.name().strip().split("\\s+")[0]);
    }

    String plain() {
        Stream<String> link = mail.link().stream().map(address -> say("mail.open") + ":\n" + address);
        return Stream.of(Stream.of(greeting(), mail.text()), link, Stream.of("-- \n" + say("mail.foot")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html() {
        Stream<String> text = Stream.concat(Stream.of(greeting()), mail.text().lines())
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>");
        Stream<String> link = mail.link().stream()
                .map(address -> "<p><a href=\"" + escaped(address) + "\">" + escaped(say("mail.open")) + "</a><br>"
                        + "<small>" + escaped(address) + "</small></p>");
        Stream<String> foot = Stream.of("<hr><p><small>" + escaped(say("mail.foot")) + "</small></p>");
        String body = Stream.of(text, link, foot).flatMap(lines -> lines).collect(Collectors.joining());
        return PAGE.formatted(mail.language().toLanguageTag(), escaped(oneLine(mail.subject())), body);
    }

    private String say(String key, Object... arguments) {
        return wording.say(Phrase.of("shell", key, arguments));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
