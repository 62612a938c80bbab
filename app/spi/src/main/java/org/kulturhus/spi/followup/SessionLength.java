package org.kulturhus.spi.followup;

import java.time.Duration;
import org.kulturhus.spi.programme.ProgrammeId;

/** Question: how long the leaders' sessions of a programme are. */
public interface SessionLength {

    Duration of(ProgrammeId programme);
}
