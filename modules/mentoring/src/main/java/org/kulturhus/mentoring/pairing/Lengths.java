package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.followup.SessionLength;
import org.kulturhus.spi.programme.ProgrammeId;

/** How long and frequent the sessions of programmes are; an hour every fortnight where no room knows. Asked once a request. */
@RequestScoped
public class Lengths {

    private static final Rhythm USUAL = Rhythm.fortnightly(Duration.ofHours(1));

    @Inject
    @Any
    private Instance<SessionLength> sources;

    private final Map<ProgrammeId, Rhythm> known = new HashMap<>();

    public Rhythm of(ProgrammeId programme) {
        return known.computeIfAbsent(
                programme,
                asked -> sources.stream()
                        .map(source -> source.rhythm(asked))
                        .findFirst()
                        .orElse(USUAL));
    }
}
