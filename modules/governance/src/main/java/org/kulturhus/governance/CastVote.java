package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.spi.Access;

/** A seat holder votes, or changes the vote while voting is open. */
@ApplicationScoped
public class CastVote {

    @Inject
    private Register register;

    @Inject
    private Access access;

    /** Refuses whoever holds no voting seat in this vote, a vote that is closed, and a recusal without a reason. */
    @Transactional
    public void cast(long decision, Choice choice, String reason) {
        register.toChange(decision).cast(access.me(), choice, reason, Instant.now());
    }
}
