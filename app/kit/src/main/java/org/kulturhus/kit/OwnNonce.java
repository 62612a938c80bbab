package org.kulturhus.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * A page that is sent as a whole without a nonce gets one of its own for its scripts. PrimeFaces wants the nonce of the page before
 * back, which its scripts put into the forms: whoever clicked before they ran got an empty error instead of an answer.
 */
public class OwnNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean given = faces.getExternalContext().getRequestParameterMap().containsKey(NONCE);
        if (!given && faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            forget(faces.getViewRoot().getViewMap(false));
            mayBegin(faces);
        }
    }

    private static void forget(Map<String, Object> view) {
        if (view != null) {
            view.remove(NONCE);
        }
    }

    /** PrimeFaces gives a new nonce to what is answered by another page than was asked, and knows it by this attribute. */
    private static void mayBegin(FacesContext faces) {
        faces.getExternalContext().getRequestMap().putIfAbsent(RequestDispatcher.FORWARD_REQUEST_URI, "");
    }
}
