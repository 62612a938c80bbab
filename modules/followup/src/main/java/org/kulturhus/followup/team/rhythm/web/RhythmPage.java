package org.kulturhus.followup.team.rhythm.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.plan.web.CadenceForm;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.rhythm.ChangeRhythm;
import org.kulturhus.followup.team.rhythm.ChangeRhythm.OfTeam;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** Bean of followup/rhythm.xhtml: the cadence of teams, what a change would move, and the change. */
@Named
@ViewScoped
public class RhythmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeRhythm changeRhythm;

    @Inject
    private Reader reader;

    private CadenceForm form = new CadenceForm();
    private transient List<OfTeam> changes;

    public void open() {
        form = CadenceForm.of(changeRhythm.now());
    }

    /** Shows what would change. */
    public void preview() {
        changes = changeRhythm.preview(form.wanted());
    }

    public void apply() {
        changeRhythm.apply(form.wanted(), form.version());
        open();
        changes = null;
        FacesMessage applied = new FacesMessage(reader.say(Phrase.of("followup", "cadence.applied")));
        FacesContext.getCurrentInstance().addMessage(null, applied);
    }

    /** Whether the difference is shown, so that it can be applied. */
    public boolean isPreviewed() {
        return changes != null;
    }

    /** Teams for whom something would change. */
    public List<OfTeam> getChanges() {
        return changes;
    }

    /** How much changes for a team. */
    public Phrase words(OfTeam team) {
        List<TeamChange> all = team.changes();
        return Phrase.of(
                "followup",
                "team.changes",
                all.stream().mapToInt(change -> change.kept().size()).sum(),
                all.stream().mapToInt(change -> change.moved().size()).sum(),
                all.stream().mapToInt(change -> change.added().size()).sum(),
                all.stream().mapToInt(change -> change.removed().size()).sum());
    }

    public CadenceForm getForm() {
        return form;
    }
}
