package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;

/** Fetches a calendar over HTTP. Goes to public addresses only, so that nobody looks into the house's own network through it. */
@ApplicationScoped
public class CalendarFetch {

    static final int LARGEST = 5_000_000;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    @ConfigProperty(name = "kulturhus.calendars.private", defaultValue = "false")
    private boolean privateToo;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(4))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

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

    byte[] fetch(String address) throws Unread {
        URI uri = uri(address);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<InputStream> answer = ask(uri);
            Optional<String> elsewhere =
                    answer.statusCode() / 100 == 3 ? answer.headers().firstValue("Location") : Optional.empty();
            if (elsewhere.isEmpty()) {
                return body(answer);
            }
            uri = uri(uri.resolve(elsewhere.get()).toString());
        }
        throw new Unread(Trouble.ANSWER);
    }

    private HttpResponse<InputStream> ask(URI uri) throws Unread {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("Accept", "text/calendar")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException nobody) {
            throw new Unread(Trouble.ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unread(Trouble.ANSWER);
        }
    }

    private static byte[] body(HttpResponse<InputStream> answer) throws Unread {
        try (InputStream body = answer.body()) {
            byte[] read = body.readNBytes(LARGEST + 1);
            if (answer.statusCode() != 200) {
                throw new Unread(Trouble.ANSWER);
            }
            if (read.length > LARGEST) {
                throw new Unread(Trouble.CONTENT);
            }
            return read;
        } catch (IOException broken) {
            throw new Unread(Trouble.ANSWER);
        }
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
