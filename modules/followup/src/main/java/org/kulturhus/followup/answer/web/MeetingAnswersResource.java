package org.kulturhus.followup.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.followup.answer.meeting.MeetingAnswers;
import org.kulturhus.followup.answer.web.AnswersResource.AnswerView;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.team.booking.BookTeamSession;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/followup/meeting-answers: what people answered to the invitation of a meeting, for whoever plans it. */
@Path("followup/meeting-answers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingAnswersResource {

    @Inject
    private MeetingAnswers answers;

    @Inject
    private BookTeamSession bookTeamSession;

    @Inject
    private GatheringAccess gatheringAccess;

    /** Of a session with the calling leader's own team. */
    @GET
    @Path("team/{id}")
    @AllowedTo(Role.EMPLOYEE)
    public List<AnswerView> team(@PathParam("id") long id) {
        TeamSession session = bookTeamSession.session(id);
        return view(session.uid(), session.sequence());
    }

    /** Of a joint training, for training managers. */
    @GET
    @Path("gatherings/{id}")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<AnswerView> gathering(@PathParam("id") long id) {
        Gathering gathering = gatheringAccess.toManage(id);
        return view(gathering.uid(), gathering.sequence());
    }

    private List<AnswerView> view(String entry, int sequence) {
        return answers.of(entry, sequence).stream()
                .map(answer -> AnswerView.of(answer.person(), answer.said()))
                .toList();
    }
}
