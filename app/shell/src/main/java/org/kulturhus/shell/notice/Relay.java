package org.kulturhus.shell.notice;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach a mail server.
 *
 * @param security {@code none}, {@code starttls} (demanded, not offered) or {@code tls}
 * @param user who signs in, where the server wants it
 * @param from sender's address
 * @param house name by which the house introduces itself
 * @param patience how long each answer of the server may take
 */
record Relay(
        String host,
        int port,
        String security,
        Optional<String> user,
        Optional<String> password,
        String from,
        String house,
        Duration patience) {

    /** A connection that opens with the first mail. */
    Line line() {
        return new Line(this, Session.getInstance(settings()));
    }

    private Properties settings() {
        String millis = String.valueOf(patience.toMillis());
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.put("mail.smtp.from", from);
        settings.put("mail.smtp.localhost", house);
        settings.put("mail.smtp.connectiontimeout", millis);
        settings.put("mail.smtp.timeout", millis);
        settings.put("mail.smtp.writetimeout", millis);
        settings.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        settings.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        return settings;
    }
}
