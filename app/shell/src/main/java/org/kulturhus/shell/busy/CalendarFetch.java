package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;

/** Fetches a calendar over HTTP. Goes to public addresses only, so that nobody looks into the house's own network through it. */
@ApplicationScoped
public class CalendarFetch {

    static final int LARGEST = 5_000_000;
    private static final int MOST_REDIRECTS = 3;

    /** For a calendar that nobody waits for, or that is asked for the first time. */
    static final Duration PATIENT = Duration.ofSeconds(8);

    /** When somebody waits who books a time. */
    static final Duration QUICK = Duration.ofSeconds(4);

    @Inject
    @ConfigProperty(name = "kulturhus.calendars.private", defaultValue = "false")
    private boolean privateToo;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(4))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** For the container. */
    public CalendarFetch() {}

    /** @param privateToo whether it goes into the house's own network */
    CalendarFetch(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /** What is wrong with an address, or with what it gave. */
    static final class Unread extends Exception {

        private static final long serialVersionUID = 1L;
        private final Trouble trouble;

        Unread(Trouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }

    /** @param patience how long the whole may last, from the first word to the last */
    byte[] fetch(String address, Duration patience) throws Unread {
        Instant deadline = Instant.now().plus(patience);
        URI uri = uri(address);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<byte[]> answer = ask(uri, deadline);
            Optional<String> elsewhere =
                    answer.statusCode() / 100 == 3 ? answer.headers().firstValue("Location") : Optional.empty();
            if (elsewhere.isEmpty()) {
                return body(answer);
            }
            uri = uri(uri.resolve(elsewhere.get()).toString());
        }
        throw new Unread(Trouble.ANSWER);
    }

    /** The timeout of a request ends with its headers on Java 17; this one is for what comes after them as well. */
    private HttpResponse<byte[]> ask(URI uri, Instant deadline) throws Unread {
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", "text/calendar").build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, headers -> new CalendarBody(LARGEST));
        try {
            long left = Duration.between(Instant.now(), deadline).toMillis();
            return answer.get(Math.max(left, 1), TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            boolean much = broken.getCause() instanceof CalendarBody.TooLarge
                    || broken.getCause().getCause() instanceof CalendarBody.TooLarge;
            throw new Unread(much ? Trouble.CONTENT : Trouble.ANSWER);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new Unread(Trouble.ANSWER);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unread(Trouble.ANSWER);
        }
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws Unread {
        if (answer.statusCode() != 200) {
            throw new Unread(Trouble.ANSWER);
        }
        return answer.body();
    }

    private URI uri(String address) throws Unread {
        try {
            URI uri = URI.create(address.trim().replaceFirst("^webcals?:", "https:"));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new Unread(Trouble.ADDRESS);
            }
            for (InetAddress host : InetAddress.getAllByName(uri.getHost())) {
                if (!privateToo && isPrivate(host)) {
                    throw new Unread(Trouble.ADDRESS);
                }
            }
            return uri;
        } catch (IllegalArgumentException | IOException nowhere) {
            throw new Unread(Trouble.ADDRESS);
        }
    }

    private static boolean isPrivate(InetAddress host) {
        boolean unique = host.getAddress().length == 16 && (host.getAddress()[0] & 0xfe) == 0xfc;
        return unique
                || host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
    }
}
