package org.kulturhus.followup.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.answer.Answers;
import org.kulturhus.followup.answer.SettleProposal;
import org.kulturhus.followup.answer.model.Said;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/answers/{session}: what leader and host answered to the invitation of a session. */
@Path("followup/answers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
public class AnswersResource {

    @Inject
    private Answers answers;

    @Inject
    private SettleProposal settleProposal;

    @Inject
    private SessionAccess sessionAccess;

    @GET
    @Path("{session}")
    public List<AnswerView> of(@PathParam("session") long session) {
        return answers.of(sessionAccess.toSee(session)).stream()
                .map(answer -> AnswerView.of(answer.person(), answer.said()))
                .toList();
    }

    /** Moves the session to the time that the person proposed; 409 when it is not free. */
    @POST
    @Path("{session}/{person}/accept")
    public void accept(@PathParam("session") long session, @PathParam("person") long person) {
        settleProposal.accept(session, new PersonId(person));
    }

    /** Keeps the session where it is. */
    @DELETE
    @Path("{session}/{person}")
    public void keep(@PathParam("session") long session, @PathParam("person") long person) {
        settleProposal.keep(session, new PersonId(person));
    }

    /**
     * An answer as the API tells it.
     *
     * @param late whether it was said of an earlier time, so that the person has not answered to the one that holds
     */
    public record AnswerView(
            long person, String answer, boolean late, String comment, Instant proposedStart, Instant at) {

        static AnswerView of(PersonId person, Said said) {
            return new AnswerView(
                    person.value(),
                    said.kind().name(),
                    said.late(),
                    said.comment(),
                    said.proposedStart().orElse(null),
                    said.at());
        }
    }
}
