package org.kulturhus.culture.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of culture/draft.xhtml: word the desired culture. */
@Named
@ViewScoped
public class DraftingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private DraftStatement draftStatement;

    private final WordingForm form = new WordingForm();
    private long programme;
    private Integer read;
    private transient Statement theirs;

    public void open() {
        Statement newest = newest();
        if (newest != null) {
            form.fill(newest);
        }
        read = newest == null ? null : newest.wording();
    }

    private Statement newest() {
        return statements.readable(id()).newest().orElse(null);
    }

    private ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    /** Where somebody else was quicker, their words are shown beside what was typed, which can then be saved over them. */
    public void save() throws IOException {
        try {
            draftStatement.save(id(), read == null ? Integer.valueOf(0) : read, form.wording());
        } catch (Refused refused) {
            Statement newest = newest();
            if (refused.because() != Refused.Because.CONFLICT || newest.state() == Statement.State.AGREED) {
                throw refused;
            }
            theirs = newest;
            form.rebase(newest);
            read = newest.wording();
            throw Refused.conflict(Phrase.of("culture", "draft.stale"));
        }
        StatementPage.show(id(), newest().number());
    }

    /** Room for more behaviours; nothing is saved. */
    public void more() {
        form.more();
    }

    public Statement getTheirs() {
        return theirs;
    }

    public WordingForm getForm() {
        return form;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }
}
