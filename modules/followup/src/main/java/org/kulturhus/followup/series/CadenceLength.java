package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kulturhus.spi.followup.SessionLength;
import org.kulturhus.spi.programme.ProgrammeId;

/** Sessions are as long as the cadence says. */
@ApplicationScoped
public class CadenceLength implements SessionLength {

    @Inject
    private Sessions sessions;

    @Override
    public Duration of(ProgrammeId programme) {
        return sessions.knownCadence(programme).duration();
    }
}
