package org.kulturhus.followup.team.booking.web;

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
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.team.booking.BookTeamSession;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;

/** /api/followup/team/sessions/{id}: another time for a session with the calling leader's team, or none (R3). */
@Path("followup/team/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class MeetingBookingResource {

    @Inject
    private BookTeamSession bookTeamSession;

    @Inject
    private Reader reader;

    @PathParam("id")
    private long id;

    /** The times around it at which everybody is free, and in words what stands in the way of the others. */
    @GET
    @Path("free-times")
    public LookView free() {
        Look look = bookTeamSession.look(id);
        return new LookView(
                look.free().stream().map(TimeSpan::from).toList(),
                look.inWords().stream().map(reader::say).toList());
    }

    /** 409 when the time is taken, or the session has changed since this version was read. */
    @PUT
    @Path("start")
    public void move(Wish wish) {
        if (wish == null || wish.start() == null) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.missing"));
        }
        try {
            bookTeamSession.move(id, wish.version(), Instant.parse(wish.start()));
        } catch (DateTimeException wrong) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.missing"));
        }
    }

    @POST
    @Path("call-off")
    public void callOff(Off off) {
        bookTeamSession.callOff(id, off == null ? -1 : off.version(), off == null ? null : off.reason());
    }

    /** @param start an instant, 2027-01-31T09:00:00Z */
    public record Wish(String start, int version) {}

    /** @param reason which everybody who takes part reads */
    public record Off(String reason, int version) {}

    public record LookView(List<Instant> free, List<String> why) {}
}
