package org.kulturhus.culture;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.kulturhus.culture.model.Versions;
import org.kulturhus.spi.programme.ProgrammeId;

/** The versions that this request has read already; forgotten as soon as one is about to change. */
@RequestScoped
class KnownVersions {

    private final Map<ProgrammeId, Versions> known = new HashMap<>();

    Versions of(ProgrammeId programme, Function<ProgrammeId, Versions> read) {
        return known.computeIfAbsent(programme, read);
    }

    void forget() {
        known.clear();
    }
}
