package org.kulturhus.followup.series.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.followup.series.SilentPairs;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/followup/silent-pairs: leaders and mentors who do not meet. */
@Path("followup/silent-pairs")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.MENTOR, Role.TRAINING_MANAGER})
@RequestScoped
public class SilentPairsResource {

    @Inject
    private SilentPairs silentPairs;

    /** All for a training manager, the own ones for a mentor; the longest silence first. */
    @GET
    public List<View> all() {
        return silentPairs.all().stream()
                .map(pair -> new View(
                        pair.programme().value(),
                        pair.leader().value(),
                        pair.mentor().value(),
                        pair.days()))
                .toList();
    }

    /** @param days since they met, or since their first session was due; 21 or more */
    public record View(long programme, long leader, long mentor, long days) {}
}
