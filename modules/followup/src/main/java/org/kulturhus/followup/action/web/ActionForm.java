package org.kulturhus.followup.action.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The fields for one more action. */
@Named
@ViewScoped
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private ActionsCard card;

    @Inject
    private AgreeAction agreeAction;

    private String words;
    private Long owner;
    private LocalDate due;

    public void agree() {
        card.forget();
        agreeAction.agree(shown.getId(), new PersonId(owner == null ? 0 : owner), words, due);
        words = null;
        due = null;
    }

    /** The two who can own one. */
    public List<Person> getOwners() {
        return List.of(shown.getLeader(), shown.getHost());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
