package org.kulturhus.followup.plan;

import java.time.Instant;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The sessions of a leader that are to come were planned anew. */
public record SessionsReplanned(
        ProgrammeId programme, PersonId leader, int moved, int added, int removed, Instant at, PersonId by)
        implements Fact {

    static SessionsReplanned by(Pairing pairing, Difference difference, Instant at, PersonId by) {
        return new SessionsReplanned(
                pairing.programme(),
                pairing.leader(),
                difference.moved().size(),
                difference.added().size(),
                difference.removed().size(),
                at,
                by);
    }
}
