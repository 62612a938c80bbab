package org.kulturhus.followup.action.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.action.ActionAccess;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The card with what the two have agreed to do. */
@Named
@ViewScoped
public class ActionsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private ActionAccess actionAccess;

    @Inject
    private AgreeAction agreeAction;

    @Inject
    private Directory directory;

    private transient List<AgreedAction> all;
    private transient Map<PersonId, Person> former;

    public List<AgreedAction> getAll() {
        if (all == null) {
            all = actionAccess.of(shown.getSession(), shown.series());
        }
        return all;
    }

    /** Reads them anew the next time. */
    void forget() {
        all = null;
        former = null;
    }

    public void mark(long action, boolean done) {
        forget();
        agreeAction.mark(action, done);
    }

    /** Whether the reader may agree one more in this session. */
    public boolean isWritable() {
        return actionAccess.mayAgree(shown.getSession(), shown.series());
    }

    /** Whether the reader may say that it is done. */
    public boolean mayMark(AgreedAction action) {
        return actionAccess.mayMark(action, shown.series());
    }

    /** The owner's; also of one who was mentor once. */
    public String name(AgreedAction action) {
        return List.of(shown.getLeader(), shown.getHost()).stream()
                .filter(person -> person.id().equals(action.owner()))
                .findFirst()
                .orElseGet(() -> former().get(action.owner()))
                .name();
    }

    private Map<PersonId, Person> former() {
        if (former == null) {
            former = directory.people(getAll().stream().map(AgreedAction::owner).toList());
        }
        return former;
    }

    public boolean overdue(AgreedAction action) {
        return action.overdue(LocalDate.now(shown.getSession().zone()));
    }
}
