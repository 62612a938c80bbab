package org.kulturhus.governance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** Which tools a decision offers to the acting person; the use cases decide again. */
@Named
@RequestScoped
public class DecisionTools {

    @Inject
    private Access access;

    @Inject
    private Committee committee;

    @Inject
    private DecisionPage page;

    private Boolean chairs;
    private Boolean readsAll;

    public boolean isEdit() {
        return is(State.DRAFT) && access.is(Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
    }

    public boolean isOpenVote() {
        return is(State.PROPOSED) && chairs();
    }

    public boolean isCloseVote() {
        return is(State.VOTING) && chairs();
    }

    public boolean isWithdraw() {
        return is(State.DRAFT, State.PROPOSED, State.VOTING)
                && (decision().proposer().equals(access.me()) || chairs());
    }

    /** Whether the acting person sees what is not adopted, and who voted what. */
    public boolean isReadsAll() {
        if (readsAll == null) {
            readsAll = committee.readsAll();
        }
        return readsAll;
    }

    private boolean chairs() {
        if (chairs == null) {
            chairs = committee.chairs();
        }
        return chairs;
    }

    private boolean is(State... any) {
        return List.of(any).contains(decision().state());
    }

    private Decision decision() {
        return page.getDecision();
    }
}
