package org.kulturhus.followup.gathering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.gathering.fixed.CallOffGathering;
import org.kulturhus.followup.gathering.fixed.FixGathering;
import org.kulturhus.followup.gathering.fixed.FixGathering.Outlook;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of manage-card.xhtml: who can when, the choice of a time, and calling off. */
@Named
@ViewScoped
public class ManageCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FixGathering fixGathering;

    @Inject
    private CallOffGathering callOffGathering;

    @Inject
    private ShownGathering shownGathering;

    private final Map<Long, List<Long>> named = new HashMap<>();
    private String reason;
    private transient List<Outlook> outlooks;

    /** What each time would give now. */
    public List<Outlook> getOutlooks() {
        if (outlooks == null) {
            outlooks = fixGathering.outlooks(shownGathering.getPoll());
        }
        return outlooks;
    }

    /** Who gave the answer, by name. */
    public String names(Outlook outlook, PollVote.Kind kind) {
        return joined(shownGathering.getPoll().named(outlook.time(), kind));
    }

    /** Who has not answered, by name. */
    public String silent(Outlook outlook) {
        return joined(shownGathering.getPoll().silent(outlook.time()));
    }

    private static String joined(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    /** Whether the reader was told who is lost at the time, and may book it all the same. */
    public boolean told(Outlook outlook) {
        return named.containsKey(outlook.time().id());
    }

    public void choose(long time) {
        forget();
        List<PersonId> without =
                named.getOrDefault(time, List.of()).stream().map(PersonId::new).toList();
        try {
            fixGathering.fix(shownGathering.getId(), shownGathering.version(), time, without);
        } catch (Refused refused) {
            remember(time);
            throw refused;
        }
        forget();
        shownGathering.open();
    }

    private void remember(long time) {
        getOutlooks().stream()
                .filter(outlook ->
                        outlook.time().id() == time && !outlook.lost().isEmpty())
                .forEach(outlook -> named.put(
                        time,
                        outlook.lost().stream()
                                .map(person -> person.id().value())
                                .toList()));
    }

    public void callOff() {
        forget();
        callOffGathering.callOff(shownGathering.getId(), shownGathering.version(), reason);
        shownGathering.open();
    }

    private void forget() {
        outlooks = null;
        shownGathering.forget();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
