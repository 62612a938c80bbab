package org.kulturhus.followup.plan.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.kulturhus.followup.plan.ChangeCadence;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of followup/cadence.xhtml: the cadence, what a change would move, and the change. */
@Named
@ViewScoped
public class CadencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeCadence changeCadence;

    @Inject
    private Directory directory;

    @Inject
    private Reader reader;

    private long programme;
    private CadenceForm form = new CadenceForm();
    private transient ShownPreview shown;
    private String stamp;

    public void open() {
        form = CadenceForm.of(changeCadence.now(new ProgrammeId(programme)));
    }

    /** Shows what would change. */
    public void preview() {
        shown = ShownPreview.of(changeCadence.preview(new ProgrammeId(programme), form.wanted()), directory);
        stamp = shown.stamp();
    }

    public void apply() {
        try {
            changeCadence.apply(new ProgrammeId(programme), form.wanted(), form.version(), Optional.ofNullable(stamp));
        } catch (Refused otherwise) {
            preview();
            throw otherwise;
        }
        open();
        outdated();
        FacesMessage applied = new FacesMessage(reader.say(Phrase.of("followup", "cadence.applied")));
        FacesContext.getCurrentInstance().addMessage(null, applied);
    }

    /** What is shown is no longer what is typed. */
    void outdated() {
        shown = null;
        stamp = null;
    }

    /** Whether the difference is shown, so that it can be applied. */
    public boolean isPreviewed() {
        return shown != null;
    }

    public ShownPreview getShown() {
        return shown;
    }

    public CadenceForm getForm() {
        return form;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }
}
