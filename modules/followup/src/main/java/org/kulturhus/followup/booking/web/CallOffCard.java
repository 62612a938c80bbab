package org.kulturhus.followup.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.booking.CallOff;
import org.kulturhus.followup.booking.Scope;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.Refused;

/** The card that calls off a session, or it and others, after it has named the dates. */
@Named
@ViewScoped
public class CallOffCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private CallOff callOff;

    private Scope scope = Scope.THIS;
    private String reason;
    private String stamp;
    private transient List<FollowUpSession> asked;

    /** What this reader may call off. */
    public List<Scope> getScopes() {
        return callOff.maySeries(shown.getSession()) ? List.of(Scope.values()) : List.of(Scope.THIS);
    }

    public void ask() {
        CallOff.Question question = callOff.ask(shown.getId(), scope);
        asked = question.sessions();
        stamp = question.stamp();
    }

    /** The sessions that would not take place; {@code null} as long as nothing is asked. */
    public List<FollowUpSession> getAsked() {
        if (asked == null && stamp != null) {
            asked = callOff.ask(shown.getId(), scope).sessions();
        }
        return asked;
    }

    public void callOff() {
        try {
            callOff.callOff(shown.getId(), scope, stamp, reason);
            reason = null;
            leave();
        } catch (Refused refused) {
            if (refused.because() != Refused.Because.INVALID) {
                leave();
            }
            throw refused;
        } finally {
            shown.forget();
        }
    }

    public void leave() {
        stamp = null;
        asked = null;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
