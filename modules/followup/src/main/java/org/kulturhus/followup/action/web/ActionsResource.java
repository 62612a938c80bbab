package org.kulturhus.followup.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.action.ActionAccess;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/actions: what leader and mentor have agreed to do. */
@Path("followup/actions")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class ActionsResource {

    @Inject
    private ActionAccess actionAccess;

    @Inject
    private AgreeAction agreeAction;

    @Inject
    private SessionAccess sessionAccess;

    /** Agreed in the session, or in another one and not done yet; a former host is told what was agreed by then. */
    @GET
    @Path("sessions/{session}")
    public List<View> of(@PathParam("session") long session) {
        return actionAccess.of(sessionAccess.toSee(session)).stream()
                .map(View::of)
                .toList();
    }

    @POST
    @Path("sessions/{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<View> agree(@PathParam("session") long session, Agreement agreement) {
        if (agreement == null || agreement.owner() == null) {
            throw Refused.invalid("owner", Phrase.of("followup", "action.owner"));
        }
        agreeAction.agree(session, new PersonId(agreement.owner()), agreement.words(), day(agreement.due()));
        return of(session);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written == null ? "" : written);
        } catch (DateTimeException none) {
            throw Refused.invalid("due", Phrase.of("followup", "action.due"));
        }
    }

    /** Says that it is done, or takes that back. */
    @PUT
    @Path("{id}/done")
    @Consumes(MediaType.APPLICATION_JSON)
    public void mark(@PathParam("id") long id, Mark mark) {
        agreeAction.mark(id, mark != null && mark.done());
    }

    /** @param due a day such as 2026-12-24 */
    public record Agreement(Long owner, String words, String due) {}

    /** Whether it is done. */
    public record Mark(boolean done) {}

    /** @param session in which it was agreed */
    public record View(long id, long session, long owner, String words, String due, boolean done) {

        static View of(AgreedAction action) {
            return new View(
                    action.id(),
                    action.session(),
                    action.owner().value(),
                    action.words(),
                    action.due().toString(),
                    action.isDone());
        }
    }
}
