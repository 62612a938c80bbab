package org.kulturhus.followup.gathering.web;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kulturhus.followup.gathering.CastVotes;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.PlanGathering;
import org.kulturhus.followup.gathering.PlanGathering.Audience;
import org.kulturhus.followup.gathering.PlanGathering.Wanted;
import org.kulturhus.followup.gathering.fixed.CallOffGathering;
import org.kulturhus.followup.gathering.fixed.FixGathering;
import org.kulturhus.followup.gathering.fixed.TakeRoll;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/followup/gatherings: joint trainings, the polls for their times, and what became of them. */
@Path("followup/gatherings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
public class GatheringsResource {

    @Inject
    private PlanGathering planGathering;

    @Inject
    private CastVotes castVotes;

    @Inject
    private FixGathering fixGathering;

    @Inject
    private CallOffGathering callOffGathering;

    @Inject
    private TakeRoll takeRoll;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    /** All for training managers, those to which the caller is invited for others; the newest first. */
    @GET
    public List<GatheringView.Row> list() {
        return gatheringAccess.seen().stream().map(GatheringView.Row::of).toList();
    }

    /** Times between two days at which most can, the best first, and who cannot and why; nothing is written. */
    @POST
    @Path("proposals")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<GatheringView.Proposal> proposals(Plan plan) {
        return planGathering.propose(audience(plan), plan.minutes(), day(plan.first()), day(plan.last())).stream()
                .map(time -> GatheringView.Proposal.of(time, reader))
                .toList();
    }

    /** Asks everybody which of up to six times suit. */
    @POST
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public Response plan(Plan plan) {
        Wanted wanted = new Wanted(plan.title(), plan.minutes(), day(plan.answerBy()));
        long id = planGathering.plan(audience(plan), wanted, starts(plan));
        return Response.created(URI.create("followup/gatherings/" + id)).build();
    }

    @GET
    @Path("{id}")
    public GatheringView one(@PathParam("id") long id) {
        return GatheringView.of(castVotes.poll(id), access.me(), gatheringAccess.manages());
    }

    /** Says which times suit the caller: YES, IF_NEED_BE or NO; 409 when the poll is closed. */
    @PUT
    @Path("{id}/answers")
    public void answer(@PathParam("id") long id, Answers answers) {
        Map<Long, PollVote.Kind> said = new HashMap<>();
        Stream.of(answers.answers())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(one -> said.put(one.time(), kind(one.answer())));
        if (said.isEmpty()) {
            throw wrong("answers", "gathering.answers.wrong");
        }
        castVotes.vote(id, said);
    }

    /** Chooses the time; 409 when somebody else was quicker, or somebody was taken since who is not named. */
    @PUT
    @Path("{id}/time")
    public GatheringView fix(@PathParam("id") long id, Choice choice) {
        List<Long> without = choice.without() == null ? List.of() : choice.without();
        fixGathering.fix(id, choice.version(), choice.time(), people(without));
        return one(id);
    }

    /** Calls off the poll, or the joint training to come. */
    @POST
    @Path("{id}/call-off")
    public GatheringView callOff(@PathParam("id") long id, Off off) {
        callOffGathering.callOff(id, off.version(), off.reason());
        return one(id);
    }

    /** Says who was there, in place of what was said before. */
    @PUT
    @Path("{id}/attendance")
    public GatheringView roll(@PathParam("id") long id, Roll roll) {
        if (roll.present() == null) {
            throw wrong("present", "gathering.roll.strange");
        }
        takeRoll.take(
                id, roll.version(), roll.present().stream().map(PersonId::new).toList());
        return one(id);
    }

    private static Audience audience(Plan plan) {
        List<PersonId> leaders = plan.leaders() == null ? null : people(plan.leaders());
        return new Audience(
                new ProgrammeId(plan.programme()), leaders, plan.others() == null ? List.of() : people(plan.others()));
    }

    private static List<PersonId> people(List<Long> ids) {
        return ids.stream().filter(Objects::nonNull).map(PersonId::new).toList();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw wrong("", "gathering.day.wrong");
        }
    }

    private static List<Instant> starts(Plan plan) {
        try {
            return plan.starts() == null
                    ? List.of()
                    : plan.starts().stream().map(Instant::parse).toList();
        } catch (DateTimeException | NullPointerException wrong) {
            throw wrong("starts", "gathering.day.wrong");
        }
    }

    private static PollVote.Kind kind(String text) {
        return Stream.of(PollVote.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("answers", "gathering.answers.wrong"));
    }

    private static Refused wrong(String field, String key) {
        return Refused.invalid(field, Phrase.of("followup", key));
    }

    /**
     * A joint training that is planned.
     *
     * @param leaders of the programme; left out for all of them
     * @param others leaders and mentors besides
     * @param first first day of times that are proposed
     * @param starts up to six that are asked about
     */
    public record Plan(
            long programme,
            List<Long> leaders,
            List<Long> others,
            String title,
            int minutes,
            String answerBy,
            String first,
            String last,
            List<String> starts) {}

    /** Times that are left out keep the answer they have. */
    public record Answers(List<Answer> answers) {}

    /** @param answer YES, IF_NEED_BE or NO */
    public record Answer(long time, String answer) {}

    /** @param without who got another meeting since people were asked, and may be left out; may be missing */
    public record Choice(int version, long time, List<Long> without) {}

    /** @param reason everybody reads it */
    public record Off(int version, String reason) {}

    /** @param present ids of those who were there */
    public record Roll(int version, List<Long> present) {}
}
