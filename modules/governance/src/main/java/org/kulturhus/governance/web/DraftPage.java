package org.kulturhus.governance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.governance.DraftDecision;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.model.Category;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Direction;
import org.kulturhus.spi.Phrase;

/** Bean of governance/draft.xhtml: a new decision, or a draft that is rewritten. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Register register;

    @Inject
    private DraftDecision draftDecision;

    private final DraftForm form = new DraftForm();
    private long id;
    private int seen;

    public void open() {
        if (id != 0) {
            Decision decision = register.decision(id);
            seen = decision.version();
            form.fill(decision.text());
        }
    }

    public void save() throws IOException {
        if (id == 0) {
            DecisionPage.show(draftDecision.draft(form.draft()));
        } else {
            draftDecision.change(id, seen, form.draft());
            DecisionPage.show(id);
        }
    }

    public Phrase getTitle() {
        return DecisionWords.of(id == 0 ? "draft.title" : "draft.change");
    }

    public DraftForm getForm() {
        return form;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
