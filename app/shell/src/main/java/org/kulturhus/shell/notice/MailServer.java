package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that the keys {@code kulturhus.mail.…} name, if they name one. */
@ApplicationScoped
public class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "kulturhus.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.security", defaultValue = "none")
    private String security;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.from", defaultValue = "kulturhus@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.seconds", defaultValue = "3")
    private int seconds;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    public boolean present() {
        return host.isPresent();
    }

    /** Between two looks at what is to be sent. */
    public Duration pause() {
        return Duration.ofSeconds(seconds);
    }

    /** For example "smtp.example:587". */
    public String name() {
        return host.map(name -> name + ":" + port).orElse("");
    }

    /** Only of a server that is present. */
    Relay relay() {
        String house = Optional.ofNullable(URI.create(houseUrl).getHost()).orElse("localhost");
        return new Relay(host.orElseThrow(), port, security, user, password, from, house, PATIENCE);
    }
}
