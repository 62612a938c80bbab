package org.kulturhus.shell.notice;

import java.time.Duration;
import java.util.Optional;

/** A mail server on this machine, by default without TLS and without sign-in. */
final class RelayFixture {

    private final int port;
    private String host = "127.0.0.1";
    private String security = "none";
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();
    private Duration patience = Duration.ofSeconds(10);

    RelayFixture(int port) {
        this.port = port;
    }

    RelayFixture signingIn(String user, String password) {
        this.user = Optional.of(user);
        this.password = Optional.of(password);
        return this;
    }

    RelayFixture on(String host) {
        this.host = host;
        return this;
    }

    RelayFixture secured(String security) {
        this.security = security;
        return this;
    }

    RelayFixture answeringWithin(Duration patience) {
        this.patience = patience;
        return this;
    }

    Line line() {
        return new Relay(host, port, security, user, password, "house@house.example", "house", patience).line();
    }
}
