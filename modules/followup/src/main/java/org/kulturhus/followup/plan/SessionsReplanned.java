package org.kulturhus.followup.plan;

import java.time.Instant;
import java.util.Map;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * The sessions of leaders that are to come were planned anew, in one act.
 *
 * @param leaders what became of the sessions of each
 */
public record SessionsReplanned(ProgrammeId programme, Map<PersonId, Numbers> leaders, Instant at, PersonId by)
        implements Fact {

    /** Those of one leader. */
    public static SessionsReplanned of(
            ProgrammeId programme, PersonId leader, Numbers numbers, Instant at, PersonId by) {
        return new SessionsReplanned(programme, Map.of(leader, numbers), at, by);
    }

    /** How many sessions. */
    public record Numbers(int moved, int added, int removed) {

        static Numbers of(Difference difference) {
            return new Numbers(
                    difference.moved().size(),
                    difference.added().size(),
                    difference.removed().size());
        }

        Numbers plus(Numbers more) {
            return new Numbers(moved + more.moved, added + more.added, removed + more.removed);
        }
    }
}
