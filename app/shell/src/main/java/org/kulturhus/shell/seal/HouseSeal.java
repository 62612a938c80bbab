package org.kulturhus.shell.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Seal;

/**
 * The seal with the keys that {@code kulturhus.seal.key} names: the first one closes, each of them opens. What is closed is bound
 * to the acting person and the place, so that a row that is copied to another person opens for nobody.
 */
@ApplicationScoped
public class HouseSeal implements Seal {

    private static final Logger LOG = Logger.getLogger(HouseSeal.class.getName());

    @Inject
    @ConfigProperty(name = "kulturhus.seal.key")
    private Optional<String> given;

    @Inject
    private Access access;

    private List<SealKey> keys = List.of();

    @PostConstruct
    void read() {
        try {
            keys = given.stream()
                    .flatMap(text -> Stream.of(text.split(",")))
                    .map(SealKey::new)
                    .toList();
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.SEVERE, "kulturhus.seal.key is no key: what is private can be neither written nor read");
        }
    }

    @Override
    public boolean present() {
        return !keys.isEmpty();
    }

    @Override
    public String close(String place, String words) {
        if (keys.isEmpty()) {
            throw Refused.conflict(Phrase.of("shell", "seal.none"));
        }
        return keys.get(0).close(bound(place), words);
    }

    @Override
    public Optional<String> open(String place, String closed) {
        String bound = bound(place);
        return keys.stream().flatMap(key -> key.open(bound, closed).stream()).findFirst();
    }

    private String bound(String place) {
        return access.me().value() + " " + place;
    }
}
