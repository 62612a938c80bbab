package org.kulturhus.spi.mentoring;

import java.time.Instant;
import java.util.Map;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * Published pairings are taken back, as if they had not been published. Who has built on one of them something that cannot be
 * taken back (a session that was held) refuses, and all of them stay.
 *
 * @param mentors by leader
 * @param since when they were published; what the same two did before is not theirs
 */
public record MentorsUnassigned(
        ProgrammeId programme, Map<PersonId, PersonId> mentors, Instant since, Instant at, PersonId by)
        implements Fact {

    public MentorsUnassigned {
        mentors = Map.copyOf(mentors);
    }
}
