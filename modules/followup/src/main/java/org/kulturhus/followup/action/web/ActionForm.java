package org.kulturhus.followup.action.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.action.AgreeAction.Agreement;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The fields for one more action, or for correcting one. */
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

    private long id;
    private int version;
    private String words;
    private Long owner;
    private Long before;
    private LocalDate due;

    public void agree() {
        card.forget();
        agreeAction.agree(shown.getId(), agreement());
        cancel();
    }

    public void change() {
        card.forget();
        agreeAction.change(id, version, agreement());
        cancel();
    }

    private Agreement agreement() {
        return new Agreement(new PersonId(owner == null ? 0 : owner), words, due);
    }

    /** Takes one into the fields. */
    public void begin(AgreedAction action) {
        id = action.id();
        version = action.version();
        words = action.words();
        owner = action.owner().value();
        before = owner;
        due = action.due();
    }

    /** The fields are for one more again. */
    public void cancel() {
        id = 0;
        words = null;
        due = null;
        before = null;
    }

    /** Whether one is being corrected. */
    public boolean isChanging() {
        return id != 0;
    }

    /** The two who can own one; of one that is corrected also who owns it, a mentor of before. */
    public List<Person> getOwners() {
        return Stream.concat(
                        Stream.of(shown.getLeader(), shown.getHost()),
                        Stream.ofNullable(before).map(PersonId::new).map(card::person))
                .distinct()
                .toList();
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
