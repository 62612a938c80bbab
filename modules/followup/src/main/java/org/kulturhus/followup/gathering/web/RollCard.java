package org.kulturhus.followup.gathering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.gathering.fixed.TakeRoll;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of roll-card.xhtml: who was there. */
@Named
@ViewScoped
public class RollCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TakeRoll takeRoll;

    @Inject
    private ShownGathering shownGathering;

    private List<String> present;

    /** Ids of those who were there; all who take part before it was said. */
    public List<String> getPresent() {
        if (present == null) {
            Gathering gathering = shownGathering.getGathering();
            present = new ArrayList<>((gathering.rollTaken() ? gathering.present() : gathering.coming())
                    .stream().map(person -> String.valueOf(person.value())).toList());
        }
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    /** Everybody who is invited, by name. */
    public List<Person> getPeople() {
        return shownGathering.getPoll().byName(shownGathering.getGathering().people());
    }

    public void take() {
        List<PersonId> people = present.stream()
                .map(person -> new PersonId(Long.parseLong(person)))
                .toList();
        takeRoll.take(shownGathering.getId(), shownGathering.version(), people);
        present = null;
        shownGathering.open();
    }
}
