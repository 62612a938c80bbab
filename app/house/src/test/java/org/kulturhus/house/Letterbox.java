package org.kulturhus.house;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Ports;

/** A real mail server on a port of its own that can go down and come up again; it keeps what it got. */
final class Letterbox implements AutoCloseable {

    /** Whom the mails of these houses come from. */
    static final String SENDER = "kulturhus@house.example";

    private static final Pattern LINK = Pattern.compile("(?m)^http\\S+$");

    private static final long STARTUP_MILLISECONDS = 30_000;
    private final int port = Ports.free();
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail server;

    int port() {
        return port;
    }

    /** A house that has not started yet and whose mails come here. */
    House house() {
        return House.fresh()
                .with("kulturhus.mail.host", "127.0.0.1")
                .with("kulturhus.mail.port", String.valueOf(port))
                .with("kulturhus.mail.security", "none")
                .with("kulturhus.mail.seconds", "1")
                .with("kulturhus.mail.from", SENDER);
    }

    Letterbox up() {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTUP_MILLISECONDS);
        server = new GreenMail(setup);
        server.start();
        return this;
    }

    void down() {
        before.addAll(List.of(server.getReceivedMessages()));
        server.stop();
        server = null;
    }

    /** What has come for the address. */
    List<MimeMessage> to(String address) {
        Stream<MimeMessage> now = server == null ? Stream.of() : Stream.of(server.getReceivedMessages());
        return Stream.concat(before.stream(), now)
                .filter(message -> address.equals(recipient(message)))
                .toList();
    }

    /** What has come with a subject that begins with one of these. */
    List<MimeMessage> about(String... beginnings) {
        List<MimeMessage> about = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (Stream.of(beginnings).anyMatch(subject(message)::startsWith)) {
                about.add(message);
            }
        }
        return about;
    }

    static String subject(Message message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Waits for the first mail to the address. */
    MimeMessage await(String address) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (to(address).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No mail came for " + address);
            }
            Thread.sleep(200);
        }
        return to(address).get(0);
    }

    static String recipient(Message message) {
        try {
            return ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String plain(Message message) throws MessagingException, IOException {
        return part(message, "text/plain");
    }

    static String html(Message message) throws MessagingException, IOException {
        return part(message, "text/html");
    }

    /** What a calendar programme reads in it. */
    static String calendar(Message message) {
        try {
            return whole(part(message, part -> part.isMimeType("text/calendar")));
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String attached(Message message, String file) throws MessagingException, IOException {
        return whole(part(message, part -> file.equals(part.getFileName())));
    }

    private static String whole(Part part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The types of all its parts. */
    static List<String> types(Message message) throws MessagingException, IOException {
        List<String> types = new ArrayList<>();
        for (Part part : parts(message)) {
            types.add(part.getContentType());
        }
        return types;
    }

    private static String part(Message message, String kind) throws MessagingException, IOException {
        return part(message, part -> part.isMimeType(kind))
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    private interface Wanted {
        boolean is(Part part) throws MessagingException;
    }

    private static Part part(Message message, Wanted wanted) throws MessagingException, IOException {
        for (Part part : parts(message)) {
            if (wanted.is(part)) {
                return part;
            }
        }
        throw new AssertionError("Missing in " + GreenMailUtil.getWholeMessage(message));
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart inner)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < inner.getCount(); index++) {
            parts.addAll(parts(inner.getBodyPart(index)));
        }
        return parts;
    }

    /** What has come for the address that a calendar programme reads. */
    List<MimeMessage> invitations(String address) {
        return to(address).stream()
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("text/calendar"))
                .toList();
    }

    /** Waits until so many invitations have come. */
    List<MimeMessage> awaitInvitations(String address, int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (invitations(address).size() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Only " + invitations(address).size() + " invitations came for " + address);
            }
            Thread.sleep(200);
        }
        return invitations(address);
    }

    /** The address that the plain text leads to. */
    static String link(Message message) throws MessagingException, IOException {
        Matcher found = LINK.matcher(plain(message));
        if (!found.find()) {
            throw new AssertionError("No link in " + plain(message));
        }
        return found.group();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
