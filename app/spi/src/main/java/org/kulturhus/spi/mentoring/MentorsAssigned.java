package org.kulturhus.spi.mentoring;

import java.time.Instant;
import java.util.Map;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * Leaders have a published mentor and fixed time, for the first time or anew: all that one act has published, so that two who
 * exchange their places are not in each other's way. From which day a mentor takes over, the {@link Pairing} tells.
 *
 * @param mentors by leader
 */
public record MentorsAssigned(ProgrammeId programme, Map<PersonId, PersonId> mentors, Instant at, PersonId by)
        implements Fact {

    public MentorsAssigned {
        mentors = Map.copyOf(mentors);
    }
}
