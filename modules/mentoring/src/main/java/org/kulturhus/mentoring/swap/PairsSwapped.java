package org.kulturhus.mentoring.swap;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Two leaders have exchanged mentor and fixed time. */
public record PairsSwapped(ProgrammeId programme, PersonId one, PersonId other, Instant at, PersonId by)
        implements Fact {}
