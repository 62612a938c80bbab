package org.kulturhus.shell.busy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.busy.SubscribeCalendar;
import org.kulturhus.shell.busy.model.BusyCalendar;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/me/calendars: calendars that the caller keeps elsewhere and of which the house sees the busy times. */
@Path("me/calendars")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class BusyCalendarsResource {

    @Inject
    private SubscribeCalendar subscribeCalendar;

    @GET
    public List<CalendarView> mine() {
        return subscribeCalendar.mine().stream().map(CalendarView::of).toList();
    }

    /** Reads it at once; 422 when it cannot be read. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<CalendarView> subscribe(Wish wish) {
        Wish given = wish == null ? new Wish(null, null) : wish;
        subscribeCalendar.subscribe(given.name(), given.address());
        return mine();
    }

    /** The calendar itself instead of its address: read this once, in the place of an earlier one of the name; 422 when it is none. */
    @POST
    @Path("file")
    @Consumes("text/calendar")
    public List<CalendarView> give(@QueryParam("name") String name, byte[] text) {
        subscribeCalendar.give(name, text);
        return mine();
    }

    @DELETE
    @Path("{id}")
    public List<CalendarView> end(@PathParam("id") long id) {
        subscribeCalendar.end(id);
        return mine();
    }

    /** What the owner calls it, and its http, https or webcal address. */
    public record Wish(String name, String address) {}

    /**
     * A calendar as the API tells it; its address is not told again.
     *
     * @param file whether it was given as a file, which is not read again
     * @param trouble ADDRESS, ANSWER or CONTENT when it could not be read the last time
     */
    public record CalendarView(long id, String name, boolean file, Instant readAt, String trouble) {

        static CalendarView of(BusyCalendar calendar) {
            return new CalendarView(
                    calendar.id(),
                    calendar.name(),
                    calendar.isFile(),
                    calendar.readAt(),
                    calendar.trouble() == null ? null : calendar.trouble().name());
        }
    }
}
