package org.kulturhus.governance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.State;

/** Bean of governance/decisions.xhtml: the register, searched and filtered, a page at a time. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 25;

    @Inject
    private Register register;

    private String words = "";
    private State state;
    private int year;
    private boolean more;
    private transient List<Integer> years;
    private transient List<Decision> decisions;

    public List<Decision> getDecisions() {
        if (decisions == null) {
            decisions = new ArrayList<>();
            showMore();
        }
        return decisions;
    }

    public void search() {
        decisions = null;
    }

    public void showMore() {
        int last = getDecisions().size() - 1;
        String after = last < 0 ? "" : decisions.get(last).number();
        List<Decision> next = register.page(new Register.Search(words, state, year, after), STEP + 1);
        more = next.size() > STEP;
        decisions.addAll(more ? next.subList(0, STEP) : next);
    }

    public boolean isMore() {
        return more;
    }

    public boolean isFiltered() {
        return !words.isBlank() || state != null || year != 0;
    }

    public State[] getStates() {
        return State.values();
    }

    public List<Integer> getYears() {
        if (years == null) {
            years = register.years();
        }
        return years;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
