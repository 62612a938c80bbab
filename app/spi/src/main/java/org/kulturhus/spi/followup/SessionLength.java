package org.kulturhus.spi.followup;

import java.time.Duration;
import org.kulturhus.spi.programme.ProgrammeId;

/** Question: how long the leaders' sessions of a programme are, and how often they come. */
public interface SessionLength {

    Duration of(ProgrammeId programme);

    /** How often the same fixed time comes; every fortnight unless this says otherwise. */
    default Rhythm rhythm(ProgrammeId programme) {
        return Rhythm.fortnightly(of(programme));
    }
}
