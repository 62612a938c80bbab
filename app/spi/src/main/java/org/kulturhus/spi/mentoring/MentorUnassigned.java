package org.kulturhus.spi.mentoring;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * A published pairing is taken back, as if it had not been published. Who has built on it something that cannot be taken back
 * (a session that was held) refuses, and the pairing stays.
 */
public record MentorUnassigned(ProgrammeId programme, PersonId leader, PersonId mentor, Instant at, PersonId by)
        implements Fact {}
