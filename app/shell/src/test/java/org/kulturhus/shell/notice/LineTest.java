package org.kulturhus.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kulturhus.shell.notice.Line.Undelivered;
import org.kulturhus.shell.notice.model.Trouble;

/** What the house makes of what the mail server does: takes, refuses, postpones, is silent, is away, offers no TLS. */
class LineTest {

    private static final long STARTUP_MILLISECONDS = 30_000;
    private static final Map<String, String> TAKES =
            Map.of("EHLO", "250 hello", "DATA", "354 go on", "QUIT", "221 bye");

    /** GreenMail gets a certificate for localhost, which this machine trusts. */
    @BeforeAll
    static void certify(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("localhost.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String options = "-genkeypair -alias localhost -keyalg RSA -dname CN=localhost -ext san=dns:localhost"
                + " -storepass changeit -keystore " + store;
        List<String> command = new ArrayList<>(List.of(keytool.toString()));
        command.addAll(List.of(options.split(" ")));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        System.setProperty("javax.net.ssl.trustStore", store.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
    }

    @Test
    void takesMailsOnOneConnectionAndSignsIn() throws Exception {
        GreenMail greenMail = started(ServerSetup.PROTOCOL_SMTP);
        try (Line line = new RelayFixture(greenMail.getSmtp().getPort())
                .signingIn("house", "secret")
                .line()) {
            greenMail.setUser("house", "house", "secret");
            send(line, "one@new.example");
            send(line, "two@new.example");
            assertThat(greenMail.getReceivedMessages()).hasSize(2);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aWrongPasswordIsTroubleWithTheServer() throws Exception {
        GreenMail greenMail = started(ServerSetup.PROTOCOL_SMTP);
        greenMail.setUser("house", "house", "secret");
        try (Line line = new RelayFixture(greenMail.getSmtp().getPort())
                .signingIn("house", "wrong")
                .line()) {
            assertThat(trouble(line, "one@new.example")).isEqualTo(Trouble.SERVER);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aRefusedRecipientIsRefusedForGoodWithTheServersWords() throws Exception {
        try (Scripted server = new Scripted(Map.of("RCPT", "550 5.1.1 nobody of that name"));
                Line line = new RelayFixture(server.port()).line()) {
            assertThatThrownBy(() -> send(line, "nobody@new.example"))
                    .isInstanceOfSatisfying(
                            Undelivered.class, not -> assertThat(not.trouble()).isEqualTo(Trouble.RECIPIENT))
                    .hasMessageContaining("550 5.1.1 nobody of that name");
        }
    }

    @Test
    void aRecipientThatIsPostponedIsTriedLater() throws Exception {
        try (Scripted server = new Scripted(Map.of("RCPT", "451 4.7.1 greylisted"));
                Line line = new RelayFixture(server.port()).line()) {
            assertThat(trouble(line, "grey@new.example")).isEqualTo(Trouble.LATER);
        }
    }

    @Test
    void aRefusedSenderIsNotTheRecipientsFault() throws Exception {
        try (Scripted server = new Scripted(Map.of("MAIL", "553 5.7.1 who are you"));
                Line line = new RelayFixture(server.port()).line()) {
            assertThat(trouble(line, "one@new.example")).isEqualTo(Trouble.LATER);
        }
    }

    @Test
    void whatIsNoAddressNeverReachesTheServer() throws Exception {
        try (Scripted server = new Scripted(Map.of());
                Line line = new RelayFixture(server.port()).line()) {
            assertThat(trouble(line, "per..x@new.example")).isEqualTo(Trouble.ADDRESS);
            assertThat(server.called.get()).isFalse();
        }
    }

    @Test
    void aServerThatIsAwayOrSilentIsTroubleWithTheServer() throws Exception {
        int port;
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            port = silent.getLocalPort();
            long before = System.nanoTime();
            try (Line line = new RelayFixture(port)
                    .answeringWithin(Duration.ofMillis(500))
                    .line()) {
                assertThat(trouble(line, "one@new.example")).isEqualTo(Trouble.SERVER);
            }
            assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
        }
        try (Line line = new RelayFixture(port).line()) {
            assertThat(trouble(line, "one@new.example")).isEqualTo(Trouble.SERVER);
        }
    }

    @Test
    void withoutTheTlsThatWasAskedForNothingIsSent() throws Exception {
        for (String security : new String[] {"starttls", "tls"}) {
            GreenMail greenMail = started(ServerSetup.PROTOCOL_SMTP);
            int port = greenMail.getSmtp().getPort();
            try (Line line = new RelayFixture(port)
                    .secured(security)
                    .answeringWithin(Duration.ofSeconds(2))
                    .line()) {
                assertThat(trouble(line, "one@new.example")).as(security).isEqualTo(Trouble.SERVER);
                assertThat(greenMail.getReceivedMessages()).isEmpty();
            } finally {
                greenMail.stop();
            }
        }
    }

    @Test
    void aMailTravelsThroughTlsToTheServerThatTheCertificateNames() throws Exception {
        GreenMail greenMail = started(ServerSetup.PROTOCOL_SMTPS);
        int port = greenMail.getSmtps().getPort();
        try (Line named = new RelayFixture(port).on("localhost").secured("tls").line();
                Line misnamed =
                        new RelayFixture(port).on("127.0.0.1").secured("tls").line()) {
            assertThat(trouble(misnamed, "one@new.example")).isEqualTo(Trouble.SERVER);
            assertThat(greenMail.getReceivedMessages()).isEmpty();
            send(named, "one@new.example");
            assertThat(greenMail.getReceivedMessages()).hasSize(1);
        } finally {
            greenMail.stop();
        }
    }

    private static GreenMail started(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(STARTUP_MILLISECONDS);
        GreenMail greenMail = new GreenMail(setup);
        greenMail.start();
        return greenMail;
    }

    private static void send(Line line, String address) throws Undelivered {
        line.send(MailFixture.letter(MailFixture.to(address, "Nora Ny", Instant.now())));
    }

    private static Trouble trouble(Line line, String address) {
        try {
            send(line, address);
            throw new AssertionError("It was taken");
        } catch (Undelivered not) {
            return not.trouble();
        }
    }

    /** The other end of the line, with the given answers instead of the usual ones. */
    private static final class Scripted implements AutoCloseable {

        private final AtomicBoolean called = new AtomicBoolean();
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        private final Map<String, String> answers;

        Scripted(Map<String, String> answers) throws IOException {
            this.answers = answers;
            Thread thread = new Thread(this::talk, "scripted mail server");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void talk() {
            try (Socket caller = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                    PrintStream out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                called.set(true);
                out.print("220 ready\r\n");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String verb = line.length() < 4 ? line : line.substring(0, 4);
                    out.print(answers.getOrDefault(verb, TAKES.getOrDefault(verb, "250 ok")) + "\r\n");
                    out.flush();
                }
            } catch (IOException hungUp) {
                called.set(called.get());
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
