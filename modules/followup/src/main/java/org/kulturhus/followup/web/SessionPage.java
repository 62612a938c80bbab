package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.outcome.CloseSession;
import org.kulturhus.followup.outcome.SameDayRule;
import org.kulturhus.followup.series.SessionAccess;

/** Bean of followup/session.xhtml: what became of the session. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private CloseSession closeSession;

    public void open() {
        shown.getSession();
    }

    /** Whether the reader is one of the two, or helps them. */
    public boolean isWritable() {
        return sessionAccess.mayChange(shown.getSession());
    }

    public boolean isClosable() {
        FollowUpSession session = shown.getSession();
        return session.planned()
                && !session.calledOff()
                && session.starts().isBefore(Instant.now())
                && sessionAccess.mayClose(session);
    }

    public boolean isReopenable() {
        FollowUpSession session = shown.getSession();
        return SameDayRule.allows(session, Instant.now()) && sessionAccess.mayClose(session);
    }

    public void held() {
        shown.forget();
        closeSession.held(shown.getId());
    }

    public void missed() {
        shown.forget();
        closeSession.missed(shown.getId());
    }

    public void reopen() {
        shown.forget();
        closeSession.reopen(shown.getId());
    }
}
