package org.kulturhus.followup.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.booking.AskStandIn;
import org.kulturhus.followup.booking.CallOff;
import org.kulturhus.followup.booking.MoveFollowing;
import org.kulturhus.followup.booking.Scope;
import org.kulturhus.followup.booking.TakeBackSession;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/bookings/{session}: what can be done with the time of a session beside moving it alone. */
@Path("followup/bookings/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER})
public class BookingResource {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private CallOff callOff;

    @Inject
    private MoveFollowing moveFollowing;

    @Inject
    private AskStandIn askStandIn;

    @Inject
    private TakeBackSession takeBackSession;

    @Inject
    private Reader reader;

    @PathParam("session")
    private long id;

    /** The free times of the two weeks from now on, and in words what stands in the way of the others. */
    @GET
    @Path("free-times")
    public LookView free() {
        Instant now = Instant.now();
        Look look = freeTimes.look(freeTimes.meeting(sessionAccess.toSee(id)), new TimeSpan(now, now.plus(TWO_WEEKS)));
        return new LookView(
                look.free().stream().map(TimeSpan::from).toList(),
                look.asked(),
                look.inWords().stream().map(reader::say).toList());
    }

    /** The starts of the sessions that would not take place. */
    @GET
    @Path("call-off")
    public QuestionView askCallOff(@QueryParam("scope") String scope) {
        CallOff.Question question = callOff.ask(id, scope(scope));
        return new QuestionView(
                question.sessions().stream()
                        .map(FollowUpSession::starts)
                        .map(Instant::toString)
                        .toList(),
                question.stamp());
    }

    /** 409 when the sessions are no longer those of the question. */
    @POST
    @Path("call-off")
    public void callOff(CallOffView wish) {
        CallOffView given = wish == null ? new CallOffView(null, null, null) : wish;
        callOff.callOff(id, scope(given.scope()), given.stamp(), given.reason());
    }

    /** What would move with this session, a line each. */
    @GET
    @Path("following")
    public QuestionView askFollowing(@QueryParam("start") String start) {
        MoveFollowing.Question question = moveFollowing.ask(id, start(start));
        return new QuestionView(
                question.steps().stream().map(step -> reader.say(step.words())).toList(), question.stamp());
    }

    @PUT
    @Path("following")
    public void moveFollowing(FollowingView wish) {
        FollowingView given = wish == null ? new FollowingView(null, null) : wish;
        moveFollowing.move(id, start(given.start()), given.stamp());
    }

    /** Who is free to hold it. */
    @GET
    @Path("stand-ins")
    public List<PersonView> standIns() {
        return askStandIn.candidates(id).stream()
                .map(person -> new PersonView(person.id().value(), person.name()))
                .toList();
    }

    @PUT
    @Path("host")
    public void handOver(HostView wish) {
        if (wish == null || wish.person() == null || wish.version() == null) {
            throw Refused.invalid("person", Phrase.of("followup", "standin.unknown"));
        }
        askStandIn.ask(id, wish.version(), new PersonId(wish.person()));
    }

    /** The mentor of the series holds it after all. */
    @POST
    @Path("take-back")
    public void takeBack(SeenView seen) {
        if (seen == null || seen.version() == null) {
            throw Refused.invalid("version", Phrase.of("followup", "move.version.missing"));
        }
        takeBackSession.takeBack(id, seen.version());
    }

    private static Scope scope(String scope) {
        for (Scope known : Scope.values()) {
            if (known.name().equals(scope)) {
                return known;
            }
        }
        throw Refused.invalid("scope", Phrase.of("followup", "calloff.scope.missing"));
    }

    private static Instant start(String start) {
        try {
            return Instant.parse(start == null ? "" : start);
        } catch (DateTimeException wrong) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.missing"));
        }
    }

    /** @param asked how many times were looked at */
    public record LookView(List<Instant> free, int asked, List<String> why) {}

    /** What is asked, and the stamp to be given back. */
    public record QuestionView(List<String> sessions, String stamp) {}

    /** @param scope THIS, FOLLOWING or ALL */
    public record CallOffView(String scope, String stamp, String reason) {}

    /** Where the session itself goes. */
    public record FollowingView(String start, String stamp) {}

    /** Who holds it, and the version of the session that was seen. */
    public record HostView(Long person, Integer version) {}

    /** The version of the session that was seen. */
    public record SeenView(Integer version) {}

    /** Somebody who is free. */
    public record PersonView(long id, String name) {}
}
