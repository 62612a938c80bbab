package org.kulturhus.mentoring.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.mentoring.publication.PublishProposal;
import org.kulturhus.mentoring.publication.UndoPublication;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/mentoring/proposals/…/changes: what publishing a proposal, or taking a publication back, would change in the sessions. */
@Path("mentoring/proposals/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class ChangesResource {

    private static final int MOST = 500;

    @Inject
    private Proposals proposals;

    @Inject
    private PublishProposal publishProposal;

    @Inject
    private UndoPublication undoPublication;

    @Inject
    private Reader reader;

    /**
     * Of a proposal that is published what taking it back would change, of any other one what publishing it would; nothing is
     * changed. The ETag tells whether it is still the same, and goes as If-Match with the publication or the undo. Refuses what
     * cannot be published or taken back.
     *
     * @param size how many leaders are told one by one, 1 to 500
     */
    @GET
    public Response changes(@PathParam("id") long id, @QueryParam("size") @DefaultValue("50") int size) {
        if (size < 1 || size > MOST) {
            throw Refused.invalid("size", Phrase.of("mentoring", "changes.size", MOST));
        }
        boolean published = proposals.proposal(id).state(Instant.now()) == Proposal.State.PUBLISHED;
        return ChangesView.answer(published ? undoPublication.preview(id) : publishProposal.preview(id), size, reader);
    }
}
