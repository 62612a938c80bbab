package org.kulturhus.culture.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.discussion.AnswerRemark;
import org.kulturhus.culture.web.StatementView.RemarkView;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/culture/remarks/{id}: what a leader said, and the answer. */
@Path("culture/remarks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RemarksResource {

    @Inject
    private Statements statements;

    @Inject
    private AnswerRemark answerRemark;

    @PathParam("id")
    private long id;

    @GET
    @AllowedTo({Role.LEADER, Role.TRAINING_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    public RemarkView one() {
        return statements.ofRemark(id).remarks().stream()
                .filter(remark -> remark.id() == id)
                .map(RemarkView::of)
                .findFirst()
                .orElseThrow();
    }

    @POST
    @Path("answer")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE})
    public RemarkView answer(Answer answer) {
        answerRemark.answer(id, Answer.of(answer).words());
        return one();
    }

    @POST
    @Path("decline")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE})
    public RemarkView decline(Answer answer) {
        answerRemark.decline(id, Answer.of(answer).words());
        return one();
    }

    /** The proposed wording replaces what it is about. */
    @POST
    @Path("take-over")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE})
    public RemarkView takeOver(Answer answer) {
        answerRemark.takeOver(id, Answer.of(answer).wording(), Answer.of(answer).words());
        return one();
    }

    /** @param wording the wording that was read; needed where it changes the words */
    public record Answer(String words, Integer wording) {

        static Answer of(Answer answer) {
            return answer == null ? new Answer(null, null) : answer;
        }
    }
}
