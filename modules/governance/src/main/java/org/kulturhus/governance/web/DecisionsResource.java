package org.kulturhus.governance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.governance.CastVote;
import org.kulturhus.governance.CloseVote;
import org.kulturhus.governance.DraftDecision;
import org.kulturhus.governance.OpenVote;
import org.kulturhus.governance.ProposeDecision;
import org.kulturhus.governance.Register;
import org.kulturhus.governance.ReviewDecision;
import org.kulturhus.governance.WithdrawDecision;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Draft;
import org.kulturhus.governance.model.QuorumRule;
import org.kulturhus.governance.model.State;
import org.kulturhus.governance.model.Tally;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/governance/decisions: the register, the latest number first; {@code after} takes the last number of a page. */
@Path("governance/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

    private static final int LARGEST_PAGE = 200;

    @Inject
    private Register register;

    @Inject
    private DraftDecision draftDecision;

    @Inject
    private ProposeDecision proposeDecision;

    @Inject
    private OpenVote openVote;

    @Inject
    private CastVote castVote;

    @Inject
    private CloseVote closeVote;

    @Inject
    private WithdrawDecision withdrawDecision;

    @Inject
    private ReviewDecision reviewDecision;

    @GET
    @AllowedTo(Role.EMPLOYEE)
    public List<Row> page(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("state") State state,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        Register.Search search = new Register.Search(words, state, year, after);
        return register.page(search, Math.max(1, Math.min(size, LARGEST_PAGE))).stream()
                .map(Row::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @AllowedTo(Role.EMPLOYEE)
    public Whole one(@PathParam("id") long id) {
        Decision decision = register.decision(id);
        return new Whole(
                Row.of(decision),
                decision.text(),
                decision.findings(),
                Count.of(decision.tally()),
                decision.decidedAt().orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public Response draft(Draft draft) {
        return Response.created(URI.create("governance/decisions/" + draftDecision.draft(draft)))
                .build();
    }

    @POST
    @Path("{id}/propose")
    @AllowedTo({Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public void propose(@PathParam("id") long id) {
        proposeDecision.propose(id);
    }

    @POST
    @Path("{id}/open-vote")
    @AllowedTo(Role.EMPLOYEE)
    public void openVote(@PathParam("id") long id) {
        openVote.open(id);
    }

    @POST
    @Path("{id}/vote")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.EMPLOYEE)
    public void vote(@PathParam("id") long id, Ballot ballot) {
        castVote.cast(id, ballot.choice(), ballot.reason());
    }

    @POST
    @Path("{id}/close")
    @AllowedTo(Role.EMPLOYEE)
    public void close(@PathParam("id") long id) {
        closeVote.close(id);
    }

    @POST
    @Path("{id}/withdraw")
    @AllowedTo(Role.EMPLOYEE)
    public void withdraw(@PathParam("id") long id) {
        withdrawDecision.withdraw(id);
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.EXECUTIVE)
    public void review(@PathParam("id") long id, Review review) {
        reviewDecision.review(id, review.findings());
    }

    /** What a seat holder says; a recusal needs a reason. */
    public record Ballot(Choice choice, String reason) {}

    /** What was seen at the review. */
    public record Review(String findings) {}

    /** A line of the register. */
    public record Row(long id, String number, String title, State state, LocalDate inEffectOn, int version) {

        static Row of(Decision decision) {
            return new Row(
                    decision.id(),
                    decision.number(),
                    decision.text().title(),
                    decision.state(),
                    decision.text().inEffectOn(),
                    decision.version());
        }
    }

    /** The votes counted, and how many have to take part. */
    public record Count(int inFavour, int against, int abstain, int recused, int missing, int quorum) {

        static Count of(Tally tally) {
            return new Count(
                    tally.count(Choice.FOR),
                    tally.count(Choice.AGAINST),
                    tally.count(Choice.ABSTAIN),
                    tally.count(Choice.RECUSED),
                    tally.missing(),
                    QuorumRule.needed(tally));
        }
    }

    /** A decision with its words and its vote. */
    public record Whole(Row decision, Draft text, String findings, Count votes, Instant decidedAt) {}
}
