package org.kulturhus.followup.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.followup.agenda.Agenda;
import org.kulturhus.followup.agenda.Point;
import org.kulturhus.followup.agenda.TreatPoint;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;

/** /api/followup/sessions/{id}/points: the agenda of a session, and what of it was treated. */
@Path("followup/sessions/{id}/points")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class PointsResource {

    @Inject
    private Agenda agenda;

    @Inject
    private TreatPoint treatPoint;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Reader reader;

    /** In the order in which they are talked about, in the reader's language. */
    @GET
    public List<View> of(@PathParam("id") long id) {
        return agenda.points(sessionAccess.toSee(id)).stream().map(this::view).toList();
    }

    /** Ticks a point off, or takes that back; 409 before the session has begun. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public List<View> treat(@PathParam("id") long id, Tick tick) {
        treatPoint.treat(id, tick.key() == null ? "" : tick.key(), tick.treated());
        return of(id);
    }

    private View view(Point point) {
        return new View(
                point.key(),
                point.kind().name(),
                reader.say(point.words()),
                point.origin() == null ? "" : reader.say(point.origin()),
                point.carried(),
                point.treated());
    }

    /** @param key of the point */
    public record Tick(String key, boolean treated) {}

    /**
     * A point of the agenda.
     *
     * @param kind TEMPLATE, ITEM or OWN
     * @param carried whether an earlier session did not reach it
     */
    public record View(String key, String kind, String words, String origin, boolean carried, boolean treated) {}
}
