package org.kulturhus.followup.plan;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** How often and how long the leaders of a programme are followed up was changed. */
public record CadenceChanged(ProgrammeId programme, Instant at, PersonId by) implements Fact {}
