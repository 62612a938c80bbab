package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Whoever proposed a decision, or the chair, takes it back before it is decided. */
@ApplicationScoped
public class WithdrawDecision {

    @Inject
    private Register register;

    @Inject
    private Committee committee;

    @Inject
    private Access access;

    /** Refuses everybody else, and a decision that has been decided. */
    @Transactional
    public void withdraw(long id) {
        Decision decision = register.toChange(id);
        if (!decision.proposer().equals(access.me()) && !committee.chairs()) {
            throw Refused.forbidden(Phrase.of("governance", "decision.notYours"));
        }
        decision.withdraw(Instant.now());
    }
}
