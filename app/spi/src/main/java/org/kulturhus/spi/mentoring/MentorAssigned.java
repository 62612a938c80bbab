package org.kulturhus.spi.mentoring;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader has a published mentor and fixed time, for the first time or anew. */
public record MentorAssigned(ProgrammeId programme, PersonId leader, PersonId mentor, Instant at, PersonId by)
        implements Fact {}
