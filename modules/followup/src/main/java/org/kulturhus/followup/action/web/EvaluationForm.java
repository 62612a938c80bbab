package org.kulturhus.followup.action.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.followup.action.FinishAction;
import org.kulturhus.followup.action.model.ActionOutcome;
import org.kulturhus.followup.action.model.AgreedAction;

/** The fields for what an action that was done has led to. */
@Named
@ViewScoped
public class EvaluationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionsCard card;

    @Inject
    private FinishAction finishAction;

    private long id;
    private String what;
    private ActionOutcome outcome;
    private String words;

    /** Takes one into the fields. */
    public void begin(AgreedAction action) {
        id = action.id();
        what = action.words();
        outcome = action.outcome();
        words = action.evaluation();
    }

    public void save() {
        card.forget();
        finishAction.evaluate(id, outcome, words);
        cancel();
    }

    public void cancel() {
        id = 0;
    }

    public boolean isOpen() {
        return id != 0;
    }

    /** The action's words. */
    public String getWhat() {
        return what;
    }

    public ActionOutcome[] getOutcomes() {
        return ActionOutcome.values();
    }

    public ActionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ActionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
