package org.kulturhus.shell.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.busy.CalendarFetch.Unread;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;

/** However slow or talkative the other side is, it has so much time and no more. */
class CalendarFetchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final CalendarFetch fetch = new CalendarFetch(true);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer elsewhere;
    private volatile boolean over;

    @BeforeEach
    void start() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.setExecutor(threads);
        elsewhere.createContext("/drips", this::drip);
        elsewhere.createContext("/silent", exchange -> pause(LONG));
        elsewhere.createContext("/endless", this::flood);
        elsewhere.createContext("/fine", exchange -> {
            byte[] body = "BEGIN:VCALENDAR".getBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/fine");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        over = true;
        elsewhere.stop(0);
        threads.shutdownNow();
    }

    /** Headers at once, then a letter now and then. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!over) {
                body.write('B');
                body.flush();
                pause(Duration.ofMillis(50));
            }
        }
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[100_000];
        try (OutputStream body = exchange.getResponseBody()) {
            while (!over) {
                body.write(much);
            }
        }
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + path;
    }

    private void givesUp(String path) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> fetch.fetch(address(path), PATIENCE))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.trouble()).isEqualTo(Trouble.ANSWER));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(PATIENCE, PATIENCE.multipliedBy(10));
    }

    @Test
    void whoeverDripsIsNotWaitedFor() {
        givesUp("/drips");
    }

    @Test
    void norIsWhoeverSaysNothing() {
        givesUp("/silent");
    }

    @Test
    void tooMuchIsLeftBeforeItIsOver() {
        assertThatThrownBy(() -> fetch.fetch(address("/endless"), LONG))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.trouble()).isEqualTo(Trouble.CONTENT));
    }

    @Test
    void aCalendarArrivesAlsoByWayOfAnotherAddress() throws Unread {
        assertThat(fetch.fetch(address("/fine"), LONG)).asString().isEqualTo("BEGIN:VCALENDAR");
        assertThat(fetch.fetch(address("/round"), LONG)).asString().isEqualTo("BEGIN:VCALENDAR");
    }
}
