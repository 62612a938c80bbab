package org.kulturhus.governance.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.governance.CloseVote;
import org.kulturhus.governance.OpenVote;
import org.kulturhus.governance.ProposeDecision;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.WithdrawDecision;
import org.kulturhus.governance.model.Decision;

/** Bean of governance/decision.xhtml: one decision and the steps of its life. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Register register;

    @Inject
    private ProposeDecision proposeDecision;

    @Inject
    private OpenVote openVote;

    @Inject
    private CloseVote closeVote;

    @Inject
    private WithdrawDecision withdrawDecision;

    private long id;
    private transient Decision decision;

    public void open() {
        getDecision();
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = register.decision(id);
        }
        return decision;
    }

    public void propose() throws IOException {
        proposeDecision.propose(id);
        show(id);
    }

    public void openVote() throws IOException {
        openVote.open(id);
        show(id);
    }

    public void closeVote() throws IOException {
        closeVote.close(id);
        show(id);
    }

    public void withdraw() throws IOException {
        withdrawDecision.withdraw(id);
        show(id);
    }

    /** Sends the browser to the decision as it is now. */
    static void show(long id) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/governance/decision?id=" + id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
