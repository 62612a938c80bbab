package org.kulturhus.followup.plan.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.plan.ChangeCadence;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
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
    private transient List<DifferenceRow> rows;

    public void open() {
        form = CadenceForm.of(changeCadence.now(new ProgrammeId(programme)));
    }

    /** Shows what would change. */
    public void preview() {
        Map<Pairing, Difference> differences = changeCadence.preview(new ProgrammeId(programme), form.wanted());
        Map<PersonId, Person> people = directory.people(
                differences.keySet().stream().map(Pairing::leader).toList());
        rows = differences.entrySet().stream()
                .filter(entry -> !entry.getValue().empty())
                .map(entry -> new DifferenceRow(people.get(entry.getKey().leader()), entry.getValue()))
                .sorted(Comparator.comparing(row -> row.leader().name()))
                .toList();
    }

    public void apply() {
        changeCadence.apply(new ProgrammeId(programme), form.wanted(), form.version());
        open();
        rows = null;
        FacesMessage applied = new FacesMessage(reader.say(Phrase.of("followup", "cadence.applied")));
        FacesContext.getCurrentInstance().addMessage(null, applied);
    }

    /** Whether the difference is shown, so that it can be applied. */
    public boolean isPreviewed() {
        return rows != null;
    }

    /** The leaders for whom something would change, by name. */
    public List<DifferenceRow> getRows() {
        return rows;
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
