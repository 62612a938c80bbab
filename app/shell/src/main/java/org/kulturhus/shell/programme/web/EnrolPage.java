package org.kulturhus.shell.programme.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kulturhus.shell.programme.EnrolLeaders;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Bean of programme/enrol.xhtml: choose the leaders who take part. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnrolLeaders enrolLeaders;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    private long id;
    private Long[] chosen = {};
    private transient List<Person> candidates;

    public void open() {
        getProgramme();
    }

    public Programme getProgramme() {
        return programmes
                .programme(new ProgrammeId(id))
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
    }

    /** Leaders who are not enrolled yet, by name. */
    public List<Person> getCandidates() {
        if (candidates == null) {
            Set<PersonId> enrolled = getProgramme().leaders();
            candidates = directory.withRole(Role.LEADER).stream()
                    .filter(leader -> !enrolled.contains(leader.id()))
                    .toList();
        }
        return candidates;
    }

    public void enrol() throws IOException {
        enrolLeaders.enrol(
                new ProgrammeId(id), Arrays.stream(chosen).map(PersonId::new).toList());
        leave();
    }

    public void enrolAll() throws IOException {
        enrolLeaders.enrol(
                new ProgrammeId(id), getCandidates().stream().map(Person::id).toList());
        leave();
    }

    private void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/programme/programme?id=" + id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }
}
