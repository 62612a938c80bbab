package org.kulturhus.followup.team.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.team.meeting.CloseTeamSession;
import org.kulturhus.followup.team.meeting.MyMeetings;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/meetings: the caller's development meetings, trainings and focus days (R3). */
@Path("followup/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class MeetingsResource {

    @Inject
    private MyMeetings myMeetings;

    @Inject
    private CloseTeamSession closeTeamSession;

    /** Those in which the caller takes part, a year back and a year ahead, in time. */
    @GET
    public List<View> mine() {
        return myMeetings.around(Instant.now()).stream().map(View::of).toList();
    }

    /** What became of it, which only its leader says: HELD or MISSED. */
    @PUT
    @Path("{id}/state")
    public void close(@PathParam("id") long id, Close close) {
        switch (close == null || close.state() == null ? "" : close.state()) {
            case "HELD" -> closeTeamSession.held(id);
            case "MISSED" -> closeTeamSession.missed(id);
            default -> throw Refused.invalid("state", Phrase.of("followup", "meetings.state.wrong"));
        }
    }

    /** @param state HELD or MISSED */
    public record Close(String state) {}

    /**
     * One of them.
     *
     * @param kind MEETING, TRAINING or FOCUS_DAY
     * @param people everybody who takes part
     * @param state PLANNED, HELD or MISSED
     * @param calledOff whether it does not take place, as long as its leader does not put it to another time
     */
    public record View(
            long id,
            String kind,
            long leader,
            List<Long> people,
            String start,
            String end,
            String state,
            boolean calledOff,
            int version) {

        static View of(TeamSession session) {
            return new View(
                    session.id(),
                    session.kind().name(),
                    session.leader().value(),
                    session.people().stream().map(PersonId::value).toList(),
                    session.span().from().toString(),
                    session.span().until().toString(),
                    session.state().name(),
                    session.calledOff(),
                    session.version());
        }
    }
}
