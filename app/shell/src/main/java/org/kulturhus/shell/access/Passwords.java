package org.kulturhus.shell.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashes by PBKDF2 with 600,000 rounds. */
@ApplicationScoped
public class Passwords {

    private static final String ROUNDS = "600000";
    /** The fewest that the platform allows. */
    private static final String ROUNDS_OF_PUBLIC = "1024";

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Pbkdf2PasswordHash weak;

    private volatile String nobodys;

    @PostConstruct
    void strengthen() {
        hash.initialize(strength(ROUNDS));
        weak.initialize(strength(ROUNDS_OF_PUBLIC));
    }

    private static Map<String, String> strength(String rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", rounds,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32");
    }

    public String hashOf(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Of a password that everybody may know, as the sample company's: no work is spent on protecting it. */
    public String hashOfPublic(String password) {
        return weak.generate(password.toCharArray());
    }

    public boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** As much work as a real check, so that the time tells nobody whether an address is known. */
    public void waste(String password) {
        if (nobodys == null) {
            nobodys = hashOf("nobody has this password");
        }
        hash.verify(password.toCharArray(), nobodys);
    }
}
