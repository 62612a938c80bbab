package org.kulturhus.followup.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.booking.AskStandIn;
import org.kulturhus.followup.booking.TakeBackSession;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The card by which somebody else holds a session, this once. */
@Named
@ViewScoped
public class StandInCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private AskStandIn askStandIn;

    @Inject
    private TakeBackSession takeBackSession;

    @Inject
    private SessionAccess sessionAccess;

    private long standIn;
    private boolean open;
    private transient List<Person> candidates;

    /** Looks who is free; not before somebody wants to know. */
    public void look() {
        open = true;
        candidates = null;
    }

    public List<Person> getCandidates() {
        if (candidates == null) {
            candidates = askStandIn.candidates(shown.getId());
        }
        return candidates;
    }

    public void ask() {
        int seen = shown.version();
        shown.forget();
        askStandIn.ask(shown.getId(), seen, new PersonId(standIn));
        open = false;
    }

    /** Whether it is the reader's to take back. */
    public boolean isLent() {
        FollowUpSession session = shown.getSession();
        return session.standIn() && session.toCome(Instant.now()) && sessionAccess.lent(session);
    }

    public void takeBack() {
        int seen = shown.version();
        shown.forget();
        takeBackSession.takeBack(shown.getId(), seen);
    }

    public boolean isOpen() {
        return open;
    }

    public long getStandIn() {
        return standIn;
    }

    public void setStandIn(long standIn) {
        this.standIn = standIn;
    }
}
