package org.kulturhus.shell.programme;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A programme was planned; leaders do not see it yet. */
public record ProgrammePlanned(ProgrammeId programme, Instant at, PersonId by) implements Fact {}
