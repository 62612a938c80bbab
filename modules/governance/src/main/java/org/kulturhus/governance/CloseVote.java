package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.governance.DecisionAdopted;

/** The chair closes the vote: the decision is adopted or rejected. */
@ApplicationScoped
public class CloseVote {

    @Inject
    private Register register;

    @Inject
    private Committee committee;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Tells {@link DecisionAdopted} when the vote carries; refuses while the quorum is not met. */
    @Transactional
    public void close(long id) {
        Instant now = Instant.now();
        Decision decision = register.toChange(id);
        committee.requireChair();
        decision.closeVote(now);
        if (decision.state() == State.ADOPTED) {
            facts.fire(new DecisionAdopted(id, now, access.me()));
        }
    }
}
