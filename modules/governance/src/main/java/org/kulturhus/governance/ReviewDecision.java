package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** An executive looks at what a decision has led to, and writes it down. */
@ApplicationScoped
public class ReviewDecision {

    @Inject
    private Register register;

    @Inject
    private Access access;

    /** Refuses a decision that is not in effect or has been reviewed, and a review without words. */
    @Transactional
    public void review(long decision, String findings) {
        access.require(Role.EXECUTIVE);
        register.toChange(decision).review(findings, Committee.today());
    }
}
