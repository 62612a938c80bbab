package org.kulturhus.shell.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashes by PBKDF2 with 600,000 rounds. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void strengthen() {
        hash.initialize(STRENGTH);
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    public String hashOf(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** As much work as a real check, so that the time tells nobody whether an address is known. */
    public void waste(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }
}
