package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;

/** The chair asks the committee to vote on a proposed decision. */
@ApplicationScoped
public class OpenVote {

    @Inject
    private Register register;

    @Inject
    private Committee committee;

    /** Opens the vote to today's voting seats. Refuses a committee without any. */
    @Transactional
    public void open(long decision) {
        Decision proposed = register.toChange(decision);
        committee.requireChair();
        proposed.openVote(committee.voters());
    }
}
