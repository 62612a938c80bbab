package org.kulturhus.followup.answer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.answer.Answers;
import org.kulturhus.followup.answer.SettleProposal;
import org.kulturhus.followup.answer.model.SessionAnswer;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.PersonId;

/** The card with what the two have answered to the invitation of the session. */
@Named
@ViewScoped
public class AnswersCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private Answers answers;

    @Inject
    private SettleProposal settleProposal;

    private transient List<SessionAnswer> all;

    public List<SessionAnswer> getAll() {
        if (all == null) {
            all = answers.of(shown.getSession());
        }
        return all;
    }

    public String nameOf(SessionAnswer answer) {
        return answer.person().equals(shown.getSession().leader())
                ? shown.getLeader().name()
                : shown.getHost().name();
    }

    /** Whether the reader may say what becomes of the proposal. */
    public boolean settled(SessionAnswer answer) {
        return answer.said().proposedStart().isEmpty()
                || !shown.isChangeable()
                || !settleProposal.maySettle(answer.person());
    }

    public void accept(long proposer) {
        forget();
        settleProposal.accept(shown.getId(), new PersonId(proposer));
    }

    public void keep(long proposer) {
        forget();
        settleProposal.keep(shown.getId(), new PersonId(proposer));
    }

    private void forget() {
        all = null;
        shown.forget();
    }
}
