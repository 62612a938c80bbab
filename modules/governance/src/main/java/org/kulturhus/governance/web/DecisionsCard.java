package org.kulturhus.governance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.governance.CommitteeDuties;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;

/** Bean of the executive's card on the home page: votes due, reviews due, and what is expected to happen. */
@Named
@RequestScoped
public class DecisionsCard {

    private static final int LATEST = 4;

    @Inject
    private Register register;

    @Inject
    private CommitteeDuties duties;

    private List<Decision> latest;

    public List<Decision> getVotes() {
        return duties.votes();
    }

    public List<Decision> getReviews() {
        return duties.reviews();
    }

    public List<Decision> getLatest() {
        if (latest == null) {
            latest = register.inEffect(Committee.today(), LATEST);
        }
        return latest;
    }
}
