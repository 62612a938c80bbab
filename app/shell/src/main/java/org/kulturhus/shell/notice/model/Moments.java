package org.kulturhus.shell.notice.model;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.spi.Phrase;

/** The moments that words name: whoever is told of them late is told too late. */
public final class Moments {

    private Moments() {}

    /** The first one after now. */
    public static Optional<Instant> next(Instant now, Phrase... words) {
        return Stream.of(words)
                .flatMap(Moments::of)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    private static Stream<Instant> of(Object words) {
        if (words instanceof Phrase phrase) {
            return phrase.arguments().stream().flatMap(Moments::of);
        }
        return words instanceof Instant moment ? Stream.of(moment) : Stream.empty();
    }
}
