package org.kulturhus.mentoring.proposal;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A proposal of mentors is being solved. */
public record ProposalStarted(ProgrammeId programme, long proposal, Instant at, PersonId by) implements Fact {}
