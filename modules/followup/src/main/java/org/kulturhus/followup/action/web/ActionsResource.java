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
import java.util.stream.Stream;
import org.kulturhus.followup.action.ActionAccess;
import org.kulturhus.followup.action.Actions;
import org.kulturhus.followup.action.AgreeAction;
import org.kulturhus.followup.action.AgreeAction.Agreement;
import org.kulturhus.followup.action.FinishAction;
import org.kulturhus.followup.action.model.ActionOutcome;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
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
    private Actions actions;

    @Inject
    private AgreeAction agreeAction;

    @Inject
    private FinishAction finishAction;

    @Inject
    private Access access;

    @Inject
    private SessionAccess sessionAccess;

    /** Agreed in the session, or in another one and open still, or done since the last one; a former host is told what was agreed by then. */
    @GET
    @Path("sessions/{session}")
    public List<View> of(@PathParam("session") long session) {
        return actionAccess.of(sessionAccess.toSee(session)).stream()
                .map(View::of)
                .toList();
    }

    /** The caller's own that are neither done nor withdrawn, also with a leader whom somebody else follows by now. */
    @GET
    public List<View> mine() {
        return actions.open(access.me()).stream().map(View::of).toList();
    }

    @POST
    @Path("sessions/{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<View> agree(@PathParam("session") long session, Wanted wanted) {
        agreeAction.agree(session, agreement(wanted));
        return of(session);
    }

    /** Corrects an open one; 409 when it has changed since the version was read. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("id") long id, Wanted wanted) {
        Agreement agreement = agreement(wanted);
        if (wanted.version() == null) {
            throw Refused.invalid("version", Phrase.of("followup", "action.version"));
        }
        agreeAction.change(id, wanted.version(), agreement);
    }

    private static Agreement agreement(Wanted wanted) {
        if (wanted == null || wanted.owner() == null) {
            throw Refused.invalid("owner", Phrase.of("followup", "action.owner"));
        }
        return new Agreement(new PersonId(wanted.owner()), wanted.words(), day(wanted.due()));
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
        finishAction.mark(id, mark != null && mark.done());
    }

    /** It will not be done, or that is taken back. */
    @PUT
    @Path("{id}/withdrawn")
    @Consumes(MediaType.APPLICATION_JSON)
    public void withdraw(@PathParam("id") long id, Withdrawal withdrawal) {
        agreeAction.withdraw(id, withdrawal != null && withdrawal.withdrawn());
    }

    /** What one that was done has led to. */
    @PUT
    @Path("{id}/evaluation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void evaluate(@PathParam("id") long id, Evaluation evaluation) {
        ActionOutcome outcome = Stream.of(ActionOutcome.values())
                .filter(one -> evaluation != null && one.name().equals(evaluation.outcome()))
                .findFirst()
                .orElse(null);
        finishAction.evaluate(id, outcome, evaluation == null ? null : evaluation.words());
    }

    /**
     * What is to be done.
     *
     * @param due a day such as 2026-12-24
     * @param version that was read; for one more it is left out
     */
    public record Wanted(Long owner, String words, String due, Integer version) {}

    /** Whether it is done. */
    public record Mark(boolean done) {}

    /** Whether it is withdrawn. */
    public record Withdrawal(boolean withdrawn) {}

    /** @param outcome BETTER, SAME or WORSE */
    public record Evaluation(String outcome, String words) {}

    /**
     * An agreed action.
     *
     * @param session in which it was agreed
     * @param outcome BETTER, SAME or WORSE; empty as long as nobody has said it
     */
    public record View(
            long id,
            long session,
            long owner,
            String words,
            String due,
            boolean done,
            boolean withdrawn,
            String outcome,
            String evaluation,
            int version) {

        static View of(AgreedAction action) {
            return new View(
                    action.id(),
                    action.session(),
                    action.owner().value(),
                    action.words(),
                    action.due().toString(),
                    action.isDone(),
                    action.isWithdrawn(),
                    action.outcome() == null ? "" : action.outcome().name(),
                    action.evaluation(),
                    action.version());
        }
    }
}
