package org.kulturhus.culture;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The statement of the desired culture was agreed (R8). */
public record StatementAgreed(ProgrammeId programme, Instant at, PersonId by) implements Fact {}
