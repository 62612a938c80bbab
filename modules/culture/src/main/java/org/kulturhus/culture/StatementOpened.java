package org.kulturhus.culture;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Leaders are asked what they think of the statement (R6). */
public record StatementOpened(ProgrammeId programme, Instant at, PersonId by) implements Fact {}
