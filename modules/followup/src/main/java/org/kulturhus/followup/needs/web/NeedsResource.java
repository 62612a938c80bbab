package org.kulturhus.followup.needs.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.needs.KeepNeeds;
import org.kulturhus.followup.needs.model.KnowledgeNeed;
import org.kulturhus.followup.needs.model.NeedKind;
import org.kulturhus.followup.needs.model.NeedState;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/needs: a leader's own limitations and knowledge needs. */
@Path("followup/needs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NeedsResource {

    @Inject
    private KeepNeeds keepNeeds;

    @Inject
    private Access access;

    /** Mine. */
    @GET
    @AllowedTo(Role.LEADER)
    public List<View> mine() {
        return of(access.me().value());
    }

    /** For the leader, and for who hosts the leader's sessions now; 404 for others. */
    @GET
    @Path("leaders/{leader}")
    @AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER})
    public List<View> of(@PathParam("leader") long leader) {
        return keepNeeds.of(new PersonId(leader)).stream().map(View::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.LEADER)
    public Response add(Wanted wanted) {
        long id = keepNeeds.add(named(NeedKind.values(), wanted.kind()), wanted.words());
        return Response.created(URI.create("followup/needs/" + id))
                .entity(mine())
                .build();
    }

    @PUT
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.LEADER)
    public List<View> become(@PathParam("id") long id, Standing standing) {
        keepNeeds.become(id, named(NeedState.values(), standing.state()));
        return mine();
    }

    @DELETE
    @Path("{id}")
    @AllowedTo(Role.LEADER)
    public void remove(@PathParam("id") long id) {
        keepNeeds.remove(id);
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    /** @param kind LIMITATION or KNOWLEDGE */
    public record Wanted(String kind, String words) {}

    /** @param state OPEN, IN_PROGRESS or DONE */
    public record Standing(String state) {}

    /** @param since when it came to its state */
    public record View(long id, String kind, String words, String state, Instant since) {

        static View of(KnowledgeNeed need) {
            return new View(
                    need.id(), need.kind().name(), need.words(), need.state().name(), need.since());
        }
    }
}
