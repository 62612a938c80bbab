package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** Keeps a leader's place, proposed or published, when the others are solved again; or lets it go. */
@ApplicationScoped
public class LockPlace {

    @Inject
    private Assignments assignments;

    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    /** Refuses a leader who has no place, and while a search of the programme runs: it took the locks when it began. */
    @Transactional
    public void lock(long assignment, PersonId leader, boolean lock) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Assignment place = assignments
                .assignment(assignment)
                .filter(one -> one.leader().equals(leader) && one.state() != Assignment.State.ENDED)
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "lock.unknown")));
        if (proposals.solving(place.pairing().programme()).isPresent()) {
            throw Refused.conflict(Phrase.of("mentoring", "lock.solving"));
        }
        place.lock(lock);
    }
}
