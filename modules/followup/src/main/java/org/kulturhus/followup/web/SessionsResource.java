package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.agenda.AddTopic;
import org.kulturhus.followup.agenda.Agenda;
import org.kulturhus.followup.booking.BookExtraSession;
import org.kulturhus.followup.booking.MoveSession;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.outcome.CloseSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/followup/sessions: the caller's sessions. */
@Path("followup/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
public class SessionsResource {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Agenda agenda;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private MoveSession moveSession;

    @Inject
    private BookExtraSession bookExtraSession;

    @Inject
    private CloseSession closeSession;

    @Inject
    private AddTopic addTopic;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    /**
     * In time; those that overlap the days from {@code from} until before {@code until} (2027-01-31, in my zone), at most 400
     * days. Without them: from a quarter back on.
     */
    @GET
    public List<SessionView> mine(@QueryParam("from") String from, @QueryParam("until") String until) {
        Days days = Days.of(from, until, LocalDate.now(reader.zone()));
        return sessions.inside(List.of(access.me()), days.in(reader.zone())).stream()
                .map(SessionView::of)
                .toList();
    }

    @GET
    @Path("{id}")
    public SessionView one(@PathParam("id") long id) {
        return SessionView.of(sessionAccess.toSee(id));
    }

    /** The words of the agenda in the reader's language; {@code points} tells more. */
    @GET
    @Path("{id}/agenda")
    public List<String> agenda(@PathParam("id") long id) {
        return agenda.points(sessionAccess.toSee(id)).stream()
                .map(point -> reader.say(point.words()))
                .toList();
    }

    /**
     * Starts at which the session could take place on the days from {@code from} until before {@code until} (2027-01-31, in my
     * zone), at most 400 days; without them in the two weeks from now on.
     */
    @GET
    @Path("{id}/free-times")
    public List<Instant> free(
            @PathParam("id") long id, @QueryParam("from") String from, @QueryParam("until") String until) {
        return freeTimes.of(sessionAccess.toSee(id), window(from, until)).stream()
                .map(TimeSpan::from)
                .toList();
    }

    private TimeSpan window(String from, String until) {
        Instant now = Instant.now();
        return from == null && until == null
                ? new TimeSpan(now, now.plus(Duration.ofDays(14)))
                : Days.of(from, until, LocalDate.now(reader.zone())).in(reader.zone());
    }

    /** 409 when somebody was quicker, or the session has changed since the version was read. */
    @PUT
    @Path("{id}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    public SessionView move(@PathParam("id") long id, Move wished) {
        if (wished == null || wished.start() == null) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.missing"));
        }
        if (wished.version() == null) {
            throw Refused.invalid("version", Phrase.of("followup", "move.version.missing"));
        }
        moveSession.move(id, wished.version(), wished.start());
        return one(id);
    }

    /**
     * Starts at which the leader and the mentor could meet once more, in the two weeks from now on or on the days that are
     * given.
     *
     * @param leader me, where none is given
     * @param programme the first in which they meet, where none is given
     */
    @GET
    @Path("extra-times")
    public List<Instant> extraTimes(
            @QueryParam("leader") Long leader,
            @QueryParam("programme") Long programme,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        Pairing pairing = bookExtraSession.pairing(
                leader(leader), Optional.ofNullable(programme).map(ProgrammeId::new));
        return bookExtraSession.look(pairing, window(from, until)).free().stream()
                .map(TimeSpan::from)
                .toList();
    }

    /** One more, beside the plan; 409 when somebody was quicker. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(Booking wished) {
        if (wished == null || wished.start() == null) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.missing"));
        }
        long id = bookExtraSession.book(
                leader(wished.leader()), Optional.ofNullable(wished.programme()).map(ProgrammeId::new), wished.start());
        return Response.status(Response.Status.CREATED).entity(one(id)).build();
    }

    private PersonId leader(Long id) {
        return id == null ? access.me() : new PersonId(id);
    }

    @POST
    @Path("{id}/topics")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> add(@PathParam("id") long id, Topic topic) {
        addTopic.add(id, topic == null ? null : topic.words());
        return agenda(id);
    }

    /** Takes one's own topic off; its number stands behind the colon of the point's key. */
    @DELETE
    @Path("{id}/topics/{topic}")
    public void remove(@PathParam("id") long id, @PathParam("topic") long topic) {
        addTopic.remove(id, topic);
    }

    @POST
    @Path("{id}/held")
    public SessionView held(@PathParam("id") long id) {
        closeSession.held(id);
        return one(id);
    }

    @POST
    @Path("{id}/missed")
    public SessionView missed(@PathParam("id") long id) {
        closeSession.missed(id);
        return one(id);
    }

    /** Takes back what was said, on the day on which it was said. */
    @POST
    @Path("{id}/reopen")
    public SessionView reopen(@PathParam("id") long id) {
        closeSession.reopen(id);
        return one(id);
    }

    /** Where a session is to go, and which version of it the caller saw. */
    public record Move(Instant start, Integer version) {}

    /** When to meet once more; without a leader it is the caller, without a programme the first in which the two meet. */
    public record Booking(Long leader, Long programme, Instant start) {}

    /** An own topic. */
    public record Topic(String words) {}
}
