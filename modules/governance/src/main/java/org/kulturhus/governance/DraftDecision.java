package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Draft;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** An executive, training manager or administrator writes a decision for the committee. */
@ApplicationScoped
public class DraftDecision {

    @Inject
    private Register register;

    @Inject
    private Access access;

    /** A new draft with the next number of the year; refuses a draft that is not complete. */
    @Transactional
    public long draft(Draft draft) {
        access.require(Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        draft.check();
        int year = Committee.today().getYear();
        Decision decision = new Decision(year, register.nextNumber(year), access.me(), draft);
        register.add(decision);
        return decision.id();
    }

    /** Rewrites a draft. Refuses when somebody has changed it since the version that was seen. */
    @Transactional
    public void change(long id, int seen, Draft draft) {
        access.require(Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        Decision decision = register.toChange(id);
        if (decision.version() != seen) {
            throw Refused.conflict(Phrase.of("governance", "decision.changed"));
        }
        decision.change(draft);
    }
}
