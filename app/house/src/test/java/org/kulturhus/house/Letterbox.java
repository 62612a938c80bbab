package org.kulturhus.house;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real mail server on a port of its own that can go down and come up again; it keeps what it got. */
final class Letterbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("(?m)^http\\S+$");

    private static final long STARTUP_MILLISECONDS = 30_000;
    private final int port;
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail server;

    Letterbox() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    int port() {
        return port;
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

    private static String part(Message message, String kind) throws MessagingException, IOException {
        Multipart parts = (Multipart) message.getContent();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType(kind)) {
                return part.getContent().toString().replace("\r\n", "\n");
            }
        }
        throw new AssertionError(kind + " is missing in " + GreenMailUtil.getWholeMessage(message));
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
