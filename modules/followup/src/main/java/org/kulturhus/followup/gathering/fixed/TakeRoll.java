package org.kulturhus.followup.gathering.fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.Gatherings;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** A training manager says who was there at a joint training, once it has begun. */
@ApplicationScoped
public class TakeRoll {

    @Inject
    private Gatherings gatherings;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Takes the place of what was said before.
     *
     * @param version the version that the caller saw
     * @param present of all who were invited: some come although they could not
     */
    @Transactional
    public void take(long id, int version, Collection<PersonId> present) {
        Gathering gathering = gatheringAccess.toManage(id);
        gatherings.lock(gathering);
        Instant now = Instant.now();
        if (gathering.version() != version) {
            throw Refused.conflict(Phrase.of("followup", "gathering.stale"));
        }
        if (!gathering.begun(now)) {
            throw Refused.conflict(Phrase.of("followup", "gathering.roll.early"));
        }
        if (!gathering.people().containsAll(present)) {
            throw Refused.invalid("present", Phrase.of("followup", "gathering.roll.strange"));
        }
        gathering.roll(present);
        facts.fire(new RollTaken(id, now, access.me()));
    }
}
