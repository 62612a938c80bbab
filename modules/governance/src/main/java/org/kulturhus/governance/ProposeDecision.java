package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** A draft is put before the committee. */
@ApplicationScoped
public class ProposeDecision {

    @Inject
    private Register register;

    @Inject
    private Access access;

    /** Refuses what is no longer a draft. */
    @Transactional
    public void propose(long decision) {
        access.require(Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        register.toChange(decision).propose();
    }
}
