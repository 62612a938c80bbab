package org.kulturhus.mentoring.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.mentoring.wishes.SetWishes;
import org.kulturhus.mentoring.wishes.WishLists;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of mentoring/wishes.xhtml: a leader's wishes for a mentor; without an id, my own. */
@Named
@ViewScoped
public class WishesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WishLists wishLists;

    @Inject
    private SetWishes setWishes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private Long leader;
    private WishesForm form = new WishesForm();

    public void open() {
        leader = leader == null ? access.me().value() : leader;
        if (!isMine()) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        form = WishesForm.of(wishLists.of(getPerson().id()));
    }

    public boolean isMine() {
        return leader == access.me().value();
    }

    public Person getPerson() {
        return directory
                .person(new PersonId(leader))
                .filter(person -> person.roles().contains(Role.LEADER))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "wishes.unknown")));
    }

    public WishesForm getForm() {
        return form;
    }

    public void save() {
        setWishes.set(new PersonId(leader), form.wanted());
        FacesMessage saved = new FacesMessage(reader.say(Phrase.of("mentoring", "wishes.saved")));
        FacesContext.getCurrentInstance().addMessage(null, saved);
    }

    public Long getLeader() {
        return leader;
    }

    public void setLeader(Long leader) {
        this.leader = leader;
    }
}
