package org.kulturhus.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/**
 * Counts the SQL statements of a request in the log of a house that writes every JDBC call ({@code kulturhus.database.log}).
 * A search for a word that nobody else uses stands in the log before and after the request, and only threads that answer requests
 * count, so nothing is counted that is not the request's, and nothing is missed that is written late.
 */
final class SqlLog {

    private static final Pattern EXECUTED = Pattern.compile("_ThreadName=http-thread-pool.*MethodName=execute\\w* ");
    private static final long PATIENCE_MILLIS = 30_000;

    private final Path file;
    private final Api api;
    private final int ofTheMark;
    private int marks;

    SqlLog(House house, Api api) {
        this.file = house.data().resolve("kulturhus.log");
        this.api = api;
        mark();
        this.ofTheMark = between(() -> {});
    }

    /** How many statements were executed for what runs here, and nothing else meanwhile. */
    int during(Runnable request) {
        return between(request) - ofTheMark;
    }

    private int between(Runnable request) {
        try {
            long begin = Files.size(file);
            String from = mark();
            request.run();
            String until = mark();
            String log = awaited(begin, until);
            return (int) EXECUTED.matcher(log.substring(log.lastIndexOf(from), log.indexOf(until)))
                    .results()
                    .count();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String mark() {
        String word = "mark-%05d-of-the-count".formatted(++marks);
        api.as("tor.myhre").get("/api/people?words=" + word).then().statusCode(200);
        return word;
    }

    private String awaited(long begin, String word) throws IOException, InterruptedException {
        for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; System.currentTimeMillis() < end; ) {
            try (InputStream log = Files.newInputStream(file)) {
                log.skipNBytes(begin);
                String said = new String(log.readAllBytes(), StandardCharsets.UTF_8);
                if (said.contains(word)) {
                    return said;
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("The log never said " + word);
    }
}
