package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** Ends a search early; the best so far becomes the proposal. */
@ApplicationScoped
public class StopProposal {

    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    /** One that has ended stays as it is. */
    @Transactional
    public void stop(long id) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        proposals.locked(id).stop();
    }
}
