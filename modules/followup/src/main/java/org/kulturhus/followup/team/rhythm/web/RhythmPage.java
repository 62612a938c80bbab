package org.kulturhus.followup.team.rhythm.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.plan.web.CadenceForm;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.rhythm.ChangeRhythm;
import org.kulturhus.followup.team.rhythm.ChangeRhythm.OfTeam;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;

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
    private String stamp;

    public void open() {
        form = CadenceForm.of(changeRhythm.now());
    }

    /** Shows what would change. */
    public void preview() {
        changes = changeRhythm.preview(form.wanted());
        stamp = OfTeam.stamp(changes);
    }

    public void apply() {
        try {
            changeRhythm.apply(form.wanted(), form.version(), Optional.ofNullable(stamp));
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
        changes = null;
        stamp = null;
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

    /** A line for each session that changes. */
    public List<Phrase> lines(OfTeam team) {
        return team.changes().stream()
                .flatMap(change -> change.lines(team.leader()).stream())
                .toList();
    }

    public CadenceForm getForm() {
        return form;
    }
}
