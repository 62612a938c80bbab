package org.kulturhus.governance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.spi.Access;

/** Bean of the executive's card on the home page: votes due, reviews due, and what is expected to happen. */
@Named
@RequestScoped
public class DecisionsCard {

    private static final int LATEST = 4;

    @Inject
    private Register register;

    @Inject
    private Access access;

    private List<Decision> votes;
    private List<Decision> reviews;
    private List<Decision> latest;

    public List<Decision> getVotes() {
        if (votes == null) {
            votes = register.waitingFor(access.me());
        }
        return votes;
    }

    public List<Decision> getReviews() {
        if (reviews == null) {
            reviews = register.toReview(Committee.today());
        }
        return reviews;
    }

    public List<Decision> getLatest() {
        if (latest == null) {
            latest = register.inEffect(Committee.today(), LATEST);
        }
        return latest;
    }
}
