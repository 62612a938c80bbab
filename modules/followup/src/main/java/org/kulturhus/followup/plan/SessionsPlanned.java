package org.kulturhus.followup.plan;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The sessions of a leader were planned. */
public record SessionsPlanned(ProgrammeId programme, PersonId leader, int sessions, Instant at, PersonId by)
        implements Fact {}
