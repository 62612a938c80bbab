package org.kulturhus.mentoring.proposal.web;

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
import java.util.Map;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.proposal.LockPlace;
import org.kulturhus.mentoring.proposal.Weightings;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/mentoring/pairings: who mentors whom today. */
@Path("mentoring/pairings")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class PairingsResource {

    @Inject
    private Programmes programmes;

    @Inject
    private Overview overview;

    @Inject
    private LockPlace lockPlace;

    @Inject
    private Weightings weightings;

    @Inject
    private PairingViews views;

    /** Every leader of the programme with mentor, time and reasons in the reader's language. */
    @GET
    @Path("{programme}")
    public List<PairingViews.View> all(@PathParam("programme") long programme) {
        return programmes
                .programme(new ProgrammeId(programme))
                .map(whole -> overview.rows(whole, null))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")))
                .stream()
                .map(views::of)
                .toList();
    }

    /** How much each criterion counts in the programme, 0 to 10. */
    @GET
    @Path("{programme}/weights")
    public Map<Criterion, Integer> weights(@PathParam("programme") long programme) {
        return programmes
                .programme(new ProgrammeId(programme))
                .map(whole -> weightings.of(whole.id()).all())
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")));
    }

    /** Keeps a place, proposed or published, when the others are solved again. */
    @PUT
    @Path("places/{place}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    public void lock(@PathParam("place") long place, Lock lock) {
        if (lock == null) {
            throw Refused.invalid("locked", Phrase.of("mentoring", "lock.unknown"));
        }
        lockPlace.lock(place, new PersonId(lock.leader()), lock.locked());
    }

    /** @param leader who has the place, so that a stale page cannot lock another one */
    public record Lock(long leader, boolean locked) {}
}
