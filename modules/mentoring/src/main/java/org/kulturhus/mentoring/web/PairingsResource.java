package org.kulturhus.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.mentoring.ProposePairings;
import org.kulturhus.mentoring.PublishPairings;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/mentoring/pairings/{programme}. */
@Path("mentoring/pairings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
public class PairingsResource {

    @Inject
    private Programmes programmes;

    @Inject
    private Overview overview;

    @Inject
    private ProposePairings proposePairings;

    @Inject
    private PublishPairings publishPairings;

    @Inject
    private Reader reader;

    /** Every leader of the programme with mentor, time and reasons in the reader's language. */
    @GET
    @Path("{programme}")
    public List<PairingView> all(@PathParam("programme") long programme) {
        return programmes
                .programme(new ProgrammeId(programme))
                .map(overview::rows)
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")))
                .stream()
                .map(this::view)
                .toList();
    }

    @POST
    @Path("{programme}/proposals")
    public List<PairingView> propose(@PathParam("programme") long programme) {
        proposePairings.propose(new ProgrammeId(programme));
        return all(programme);
    }

    @POST
    @Path("{programme}/publish")
    public List<PairingView> publish(@PathParam("programme") long programme) {
        publishPairings.publish(new ProgrammeId(programme));
        return all(programme);
    }

    private PairingView view(Overview.Row row) {
        return new PairingView(
                row.leader().id().value(),
                row.leader().name(),
                row.mentor() == null ? null : row.mentor().id().value(),
                row.mentor() == null ? null : row.mentor().name(),
                reader.say(row.time()),
                row.standing(),
                row.reasons().stream().map(reader::say).toList());
    }

    /** A leader's pairing as the API tells it. */
    public record PairingView(
            long leader,
            String leaderName,
            Long mentor,
            String mentorName,
            String time,
            Overview.Standing standing,
            List<String> reasons) {}
}
