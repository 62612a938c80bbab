package org.kulturhus.spi.programme;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader takes part in a programme from now on. */
public record LeaderEnrolled(ProgrammeId programme, PersonId leader, Instant at, PersonId by) implements Fact {}
