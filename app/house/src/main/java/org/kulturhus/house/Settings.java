package org.kulturhus.house;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The keys of {@code docs/operating.md}: a system property wins over an environment variable ({@code KULTURHUS_PORT}), that
 * over {@code kulturhus.properties} in the data folder, that over the default.
 */
final class Settings {

    private static final Map<String, String> DEFAULTS = new LinkedHashMap<>(Map.of(
            "kulturhus.port", "8080",
            "kulturhus.address", "127.0.0.1",
            "kulturhus.data", "data",
            "kulturhus.sample", "true",
            "kulturhus.archive", "true",
            "kulturhus.database.user", "kulturhus",
            "kulturhus.database.password", "kulturhus",
            "kulturhus.database.log", "false",
            "kulturhus.administrator", "administrator@localhost",
            "kulturhus.calendars.private", "false"));

    private final Path checkout;
    private final Properties file = new Properties();

    Settings(Path checkout) throws IOException {
        this.checkout = checkout;
        Path own = data().resolve("kulturhus.properties");
        if (Files.exists(own)) {
            try (Reader reader = Files.newBufferedReader(own)) {
                file.load(reader);
            }
        }
    }

    String value(String key) {
        String environment = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        String kept = file.getProperty(key, DEFAULTS.getOrDefault(key, ""));
        return System.getProperty(key, environment == null ? kept : environment);
    }

    Path data() {
        return checkout.resolve(value("kulturhus.data")).toAbsolutePath().normalize();
    }

    int port() {
        try {
            return Integer.parseInt(value("kulturhus.port"));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("kulturhus.port is not a number: " + value("kulturhus.port"));
        }
    }

    String address() {
        return value("kulturhus.address");
    }

    boolean sample() {
        return Boolean.parseBoolean(value("kulturhus.sample"));
    }

    /** Whether the server leaves an archive of its classes when it ends, for a quicker start the next time. */
    boolean archives() {
        return Boolean.parseBoolean(value("kulturhus.archive"));
    }

    /** Whether edited pages are shown without a new start ({@code -Pdev}). */
    boolean development() {
        return Boolean.parseBoolean(value("kulturhus.development"));
    }

    /** Where a browser finds the house. */
    String url() {
        String given = value("kulturhus.url");
        String host = address().equals("127.0.0.1") ? "localhost" : address();
        return given.isEmpty() ? "http://" + host + ":" + port() : given;
    }

    private String databaseUrl() {
        String given = value("kulturhus.database.url");
        return given.isEmpty()
                ? "jdbc:h2:file:" + data().resolve("kulturhus") + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000"
                : given;
    }

    /** The driver makes one statement of a batch of inserts, which halves the time of a planned year, unless the URL says otherwise. */
    static String rewriting(String url) {
        String key = "reWriteBatchedInserts";
        return url.contains(key) ? url : url + (url.contains("?") ? "&" : "?") + key + "=true";
    }

    /** What the server needs to know, as system properties. */
    Map<String, String> ofServer() {
        Map<String, String> told = new LinkedHashMap<>();
        boolean postgres = databaseUrl().startsWith("jdbc:postgresql:");
        told.put(
                "kulturhus.database.driver",
                postgres ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource");
        told.put("kulturhus.database.url", postgres ? rewriting(databaseUrl()) : databaseUrl());
        for (String key : new String[] {"user", "password", "log"}) {
            told.put("kulturhus.database." + key, value("kulturhus.database." + key));
        }
        told.put("kulturhus.sample", String.valueOf(sample()));
        told.put("kulturhus.url", url());
        told.put("kulturhus.administrator", value("kulturhus.administrator"));
        told.put("kulturhus.calendars.private", value("kulturhus.calendars.private"));
        told.putAll(mail().ofServer());
        told.putAll(replies().ofServer());
        return told;
    }

    /** What the server needs to know and nobody may read in the list of processes: as environment variables. */
    Map<String, String> secretsOfServer() throws IOException {
        Map<String, String> secrets = new LinkedHashMap<>(mail().secretsOfServer());
        secrets.putAll(replies().secretsOfServer());
        secrets.put("KULTURHUS_SEAL_KEY", new SealKeys(data(), value("kulturhus.seal.key")).text());
        return secrets;
    }

    private ReplySettings replies() {
        return new ReplySettings(this::value);
    }

    private MailSettings mail() {
        return new MailSettings(this::value);
    }
}
