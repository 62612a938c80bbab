package org.kulturhus.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The keys {@code kulturhus.mail.…}; without a host there is no mail server and the others count for nothing. */
final class MailSettings {

    private static final String PREFIX = "kulturhus.mail.";
    private static final String SAFEST_USUAL = "starttls";
    private static final Map<String, String> PORTS = Map.of("none", "25", SAFEST_USUAL, "587", "tls", "465");
    private static final int HIGHEST_PORT = 65_535;

    private final UnaryOperator<String> keys;

    MailSettings(UnaryOperator<String> keys) {
        this.keys = keys;
    }

    /** Empty without a mail server; refuses keys that do not make one. */
    Map<String, String> ofServer() {
        Map<String, String> told = new LinkedHashMap<>();
        if (value("host").isEmpty()) {
            return told;
        }
        String security = given("security", SAFEST_USUAL);
        demand(PORTS.containsKey(security), "security is none, starttls or tls, not " + security);
        String port = given("port", PORTS.getOrDefault(security, ""));
        demand(isPort(port), "port is not a port: " + port);
        demand(value("from").matches("[^@\\s]+@[^@\\s]+"), "from is the sender's address, not: " + value("from"));
        String seconds = given("seconds", "3");
        demand(seconds.matches("[1-9]\\d{0,2}"), "seconds is a pause of 1 to 999 s, not " + seconds);
        told.put(PREFIX + "host", value("host"));
        told.put(PREFIX + "port", port);
        told.put(PREFIX + "security", security);
        told.put(PREFIX + "from", value("from"));
        told.put(PREFIX + "seconds", seconds);
        if (!value("user").isEmpty()) {
            told.put(PREFIX + "user", value("user"));
        }
        return told;
    }

    Map<String, String> secretsOfServer() {
        boolean signsIn = !value("host").isEmpty() && !value("password").isEmpty();
        return signsIn ? Map.of("KULTURHUS_MAIL_PASSWORD", value("password")) : Map.of();
    }

    private String value(String key) {
        return keys.apply(PREFIX + key).strip();
    }

    private String given(String key, String otherwise) {
        return value(key).isEmpty() ? otherwise : value(key);
    }

    private static boolean isPort(String port) {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) <= HIGHEST_PORT;
    }

    private static void demand(boolean right, String words) {
        if (!right) {
            throw new IllegalArgumentException(PREFIX + words);
        }
    }
}
