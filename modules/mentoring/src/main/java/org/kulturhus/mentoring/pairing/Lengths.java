package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kulturhus.spi.followup.SessionLength;
import org.kulturhus.spi.programme.ProgrammeId;

/** How long the sessions of programmes are; an hour where no room knows. Asked once a request for each programme. */
@RequestScoped
public class Lengths {

    private static final Duration USUAL = Duration.ofHours(1);

    @Inject
    @Any
    private Instance<SessionLength> sources;

    private final Map<ProgrammeId, Duration> known = new HashMap<>();

    public Duration of(ProgrammeId programme) {
        return known.computeIfAbsent(
                programme,
                asked -> sources.stream()
                        .map(source -> source.of(asked))
                        .findFirst()
                        .orElse(USUAL));
    }
}
