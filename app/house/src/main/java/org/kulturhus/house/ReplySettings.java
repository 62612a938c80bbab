package org.kulturhus.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The keys {@code kulturhus.replies.…}; without a host no mailbox is read and the others count for nothing. */
final class ReplySettings {

    private static final String PREFIX = "kulturhus.replies.";
    private static final Map<String, String> PORTS = Map.of("none", "143", "starttls", "143", "tls", "993");
    private static final int HIGHEST_PORT = 65_535;

    private final UnaryOperator<String> keys;

    ReplySettings(UnaryOperator<String> keys) {
        this.keys = keys;
    }

    /** Empty without a mailbox; refuses keys that do not make one. */
    Map<String, String> ofServer() {
        Map<String, String> told = new LinkedHashMap<>();
        if (value("host").isEmpty()) {
            return told;
        }
        String security = given("security", "tls");
        demand(PORTS.containsKey(security), "security is none, starttls or tls, not " + security);
        String port = given("port", PORTS.getOrDefault(security, ""));
        demand(isPort(port), "port is not a port: " + port);
        demand(
                value("address").matches("[^@\\s]+@[^@\\s]+"),
                "address is the mailbox's address, not: " + value("address"));
        demand(!value("user").isEmpty(), "user is missing");
        String seconds = given("seconds", "10");
        demand(seconds.matches("[1-9]\\d{0,4}"), "seconds is a pause of 1 to 99999 s, not " + seconds);
        told.put(PREFIX + "host", value("host"));
        told.put(PREFIX + "port", port);
        told.put(PREFIX + "security", security);
        told.put(PREFIX + "address", value("address"));
        told.put(PREFIX + "user", value("user"));
        told.put(PREFIX + "folder", given("folder", "INBOX"));
        told.put(PREFIX + "seconds", seconds);
        return told;
    }

    Map<String, String> secretsOfServer() {
        boolean signsIn = !value("host").isEmpty() && !value("password").isEmpty();
        return signsIn ? Map.of("KULTURHUS_REPLIES_PASSWORD", value("password")) : Map.of();
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
