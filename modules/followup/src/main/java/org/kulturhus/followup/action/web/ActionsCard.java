package org.kulturhus.followup.action.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.action.Actions;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.model.AgreedAction;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The card with what the two have agreed to do, and a field for one more. */
@Named
@ViewScoped
public class ActionsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private Actions actions;

    @Inject
    private AgreeAction agreeAction;

    private String words;
    private Long owner;
    private LocalDate due;
    private transient List<AgreedAction> all;

    public List<AgreedAction> getAll() {
        if (all == null) {
            all = actions.of(shown.getSession());
        }
        return all;
    }

    public void agree() {
        agreeAction.agree(shown.getId(), new PersonId(owner == null ? 0 : owner), words, due);
        all = null;
        words = null;
        due = null;
    }

    public void mark(long action, boolean done) {
        agreeAction.mark(action, done);
        all = null;
    }

    /** The two who can own one. */
    public List<Person> getOwners() {
        return List.of(shown.getLeader(), shown.getHost());
    }

    public String name(AgreedAction action) {
        return getOwners().stream()
                .filter(person -> person.id().equals(action.owner()))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    public boolean overdue(AgreedAction action) {
        return action.overdue(LocalDate.now(shown.getSession().zone()));
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
