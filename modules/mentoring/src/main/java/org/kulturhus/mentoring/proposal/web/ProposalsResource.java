package org.kulturhus.mentoring.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.Comparison;
import org.kulturhus.mentoring.Forecast;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.mentoring.proposal.StartProposal;
import org.kulturhus.mentoring.proposal.StopProposal;
import org.kulturhus.mentoring.publication.PublishProposal;
import org.kulturhus.mentoring.publication.UndoPublication;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/mentoring/proposals: solved in the background, looked at, published, undone. */
@Path("mentoring/proposals")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class ProposalsResource {

    @Inject
    private Programmes programmes;

    @Inject
    private Proposals proposals;

    @Inject
    private StartProposal startProposal;

    @Inject
    private StopProposal stopProposal;

    @Inject
    private PublishProposal publishProposal;

    @Inject
    private UndoPublication undoPublication;

    @Inject
    private Overview overview;

    @Inject
    private Forecast forecast;

    @Inject
    private Comparison comparison;

    @Inject
    private PairingViews views;

    /** The last ones of a programme, the newest first. */
    @GET
    public List<View> all(@QueryParam("programme") long programme) {
        return proposals.of(new ProgrammeId(programme)).stream().map(View::of).toList();
    }

    /** Begins a search; its address tells how far it is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(Wish wish) {
        if (wish == null || wish.programme() == null) {
            throw Refused.invalid("programme", Phrase.of("mentoring", "programme.unknown"));
        }
        long id = startProposal.start(new ProgrammeId(wish.programme()), wish.wanted());
        return Response.created(URI.create("mentoring/proposals/" + id))
                .entity(View.of(proposals.proposal(id)))
                .build();
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") long id) {
        return View.of(proposals.proposal(id));
    }

    /** Every leader of the programme with the place of this proposal, or today's where it has none. */
    @GET
    @Path("{id}/pairings")
    public List<PairingViews.View> pairings(@PathParam("id") long id) {
        Proposal proposal = proposals.proposal(id);
        return overview.rows(programmes.programme(proposal.programme()).orElseThrow(), proposal).stream()
                .map(views::of)
                .toList();
    }

    /** Hours a week of every mentor, today and when it is published. */
    @GET
    @Path("{id}/forecast")
    public List<LoadView> forecast(@PathParam("id") long id) {
        return forecast.of(proposals.proposal(id)).stream()
                .map(load -> new LoadView(
                        load.mentor().id().value(),
                        load.mentor().name(),
                        load.now(),
                        load.then(),
                        load.fullest(),
                        load.most()))
                .toList();
    }

    /**
     * The leaders whose place differs, by name.
     *
     * @param other proposal to compare with; left out: today's pairings
     */
    @GET
    @Path("{id}/differences")
    public List<DifferenceView> compare(@PathParam("id") long id, @QueryParam("other") Long other) {
        Proposal one = proposals.proposal(id);
        Proposal second = other == null ? null : proposals.proposal(other);
        if (second != null && !second.programme().equals(one.programme())) {
            throw Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
        }
        return comparison.of(programmes.programme(one.programme()).orElseThrow(), one, second).stream()
                .map(each -> new DifferenceView(views.of(each.one()), views.of(each.other())))
                .toList();
    }

    @POST
    @Path("{id}/stop")
    public View stop(@PathParam("id") long id) {
        stopProposal.stop(id);
        return one(id);
    }

    /** @param seen the ETag of the changes; with it 409 when publishing would change something else by now */
    @POST
    @Path("{id}/publish")
    public List<PairingViews.View> publish(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        publishProposal.publish(id, Foreseen.stamp(seen));
        return pairings(id);
    }

    /** @param seen as at publish */
    @POST
    @Path("{id}/undo")
    public List<PairingViews.View> undo(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        undoPublication.undo(id, Foreseen.stamp(seen));
        return pairings(id);
    }

    /** A leader's place in the one proposal, and in the other or today. */
    public record DifferenceView(PairingViews.View one, PairingViews.View other) {}

    /** Hours a week: today, on average when it is published, in the fullest week then, and at most on average. */
    public record LoadView(long mentor, String name, double now, double then, double fullest, double most) {}

    /**
     * What to solve; only the programme must be given.
     *
     * @param weights by criterion, 0 to 10; the ones that are left out stay as they are
     * @param seconds how long to search at most
     * @param from proposal to begin with and whose locked places stay
     */
    public record Wish(Long programme, Map<String, Integer> weights, boolean everybody, Integer seconds, Long from) {

        StartProposal.Wanted wanted() {
            Map<Criterion, Integer> weighed = new EnumMap<>(Criterion.class);
            try {
                if (weights != null) {
                    weights.forEach((name, weight) -> weighed.put(Criterion.valueOf(name), weight));
                }
            } catch (IllegalArgumentException unknown) {
                throw Refused.invalid("weights", Phrase.of("mentoring", "solve.weight.outside", Criterion.MOST));
            }
            return new StartProposal.Wanted(weighed, everybody, seconds == null ? 20 : seconds, from);
        }
    }

    /**
     * A proposal.
     *
     * @param placed leaders with a place, of {@code leaders} who wanted one
     * @param cost in points; fewer are better
     * @param bound no answer that places as many leaders costs less; null where nothing is proven
     * @param best whether it is proven that none is better
     */
    public record View(
            long id,
            int number,
            Proposal.State state,
            int placed,
            int leaders,
            double cost,
            Double bound,
            boolean best) {

        static View of(Proposal proposal) {
            return new View(
                    proposal.id(),
                    proposal.number(),
                    proposal.state(Instant.now()),
                    proposal.placed(),
                    proposal.leaders(),
                    proposal.cost(),
                    proposal.bound().isPresent() ? proposal.bound().getAsDouble() : null,
                    proposal.best());
        }
    }
}
