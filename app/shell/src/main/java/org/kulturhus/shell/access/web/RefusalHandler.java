package org.kulturhus.shell.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import org.kulturhus.shell.access.Collision;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;

/**
 * Turns a use case's no into words at the input it is about, with everything typed kept; a stale page into a fresh one;
 * leaves anything else to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            Throwable thrown = queue.next().getContext().getException();
            if (answered(FacesContext.getCurrentInstance(), thrown)) {
                queue.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        if (find(thrown, ViewExpiredException.class) != null) {
            return reloaded(faces);
        }
        Refused refused = find(thrown, Refused.class);
        if (refused == null && Collision.in(thrown)) {
            refused = Refused.conflict(Phrase.of("shell", "refused.changed"));
        }
        if (refused == null) {
            return false;
        }
        if (faces.isPostback()) {
            say(faces, refused);
            return true;
        }
        return sent(faces, refused.because());
    }

    private static void say(FacesContext faces, Refused refused) {
        String words = CDI.current().select(Reader.class).get().say(refused.phrase());
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
        faces.addMessage(input(faces, refused.field()), message);
        faces.validationFailed();
    }

    /** The input with this id in the form that was sent, else anywhere; {@code null} when there is none to be seen. */
    private static String input(FacesContext faces, String field) {
        if (field.isEmpty()) {
            return null;
        }
        String[] found = new String[1];
        VisitContext seen = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(seen, (context, component) -> {
            if (!(component instanceof UIInput) || !field.equals(component.getId())) {
                return VisitResult.ACCEPT;
            }
            boolean sent = isSent(component);
            found[0] = sent || found[0] == null ? component.getClientId(faces) : found[0];
            return sent ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean isSent(UIComponent component) {
        for (UIComponent part = component; part != null; part = part.getParent()) {
            if (part instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }

    private static boolean sent(FacesContext faces, Refused.Because because) {
        try {
            faces.getExternalContext().responseSendError(because == Refused.Because.FORBIDDEN ? 403 : 404, "");
            faces.responseComplete();
            return true;
        } catch (IOException lost) {
            throw new FacesException(lost);
        }
    }

    private static boolean reloaded(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            external.redirect(request.getRequestURI());
            faces.responseComplete();
            return true;
        } catch (IOException lost) {
            throw new FacesException(lost);
        }
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
        }
        return null;
    }
}
