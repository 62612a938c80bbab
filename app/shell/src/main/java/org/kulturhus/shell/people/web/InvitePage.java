package org.kulturhus.shell.people.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.shell.access.InvitePerson;
import org.kulturhus.shell.access.InvitePerson.Invited;
import org.kulturhus.shell.access.Newcomers;
import org.kulturhus.shell.access.Newcomers.Newcomer;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of people/invite.xhtml: who cannot sign in yet, and inviting those who are chosen. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Newcomers newcomers;

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private Reader reader;

    private Long programme;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private transient List<Newcomer> people;
    private transient List<Invited> links = List.of();

    /** Shows the people of the programme, or everybody; who holds no open invitation is chosen. */
    public void show() {
        people = null;
        links = List.of();
        getPeople()
                .forEach(newcomer ->
                        chosen.put(newcomer.id(), newcomer.invitedUntil().isEmpty()));
    }

    public void choose(boolean all) {
        getPeople().forEach(newcomer -> chosen.put(newcomer.id(), all));
    }

    public void invite() {
        List<Invited> done = invitePerson.invite(getPeople().stream()
                .filter(newcomer -> Boolean.TRUE.equals(chosen.get(newcomer.id())))
                .map(newcomer -> newcomer.person().id())
                .toList());
        show();
        links = done.stream().filter(one -> one.link().isPresent()).toList();
        String words =
                reader.say(Phrase.of("shell", links.isEmpty() ? "newcomers.mailed" : "newcomers.made", done.size()));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words));
    }

    public List<Newcomer> getPeople() {
        if (people == null) {
            people = newcomers.of(Optional.ofNullable(programme).map(ProgrammeId::new));
        }
        return people;
    }

    /** Links of the last act, to be handed over; shown this once. */
    public List<Invited> getLinks() {
        return links == null ? List.of() : links;
    }

    public Phrase until(Newcomer newcomer) {
        return Phrase.of("shell", "newcomers.until", newcomer.invitedUntil().orElseThrow());
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }
}
