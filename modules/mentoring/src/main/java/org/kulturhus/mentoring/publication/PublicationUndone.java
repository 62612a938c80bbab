package org.kulturhus.mentoring.publication;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A published proposal was taken back as a whole. */
public record PublicationUndone(ProgrammeId programme, long proposal, Instant at, PersonId by) implements Fact {}
