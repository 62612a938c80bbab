package org.kulturhus.spi.programme;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** Leaders can see the programme from now on. */
public record ProgrammePublished(ProgrammeId programme, Instant at, PersonId by) implements Fact {}
