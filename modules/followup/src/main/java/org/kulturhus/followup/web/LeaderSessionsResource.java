package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/followup/programmes/{programme}/leaders/{leader}/sessions: a leader's year, for whoever steers the programme. */
@Path("followup/programmes/{programme}/leaders/{leader}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LeaderSessionsResource {

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    /** In time, without what was called off. */
    @GET
    @AllowedTo(Role.TRAINING_MANAGER)
    public List<SessionView> year(@PathParam("programme") long programme, @PathParam("leader") long leader) {
        Programme known = programmes
                .programme(new ProgrammeId(programme))
                .filter(one -> one.leaders().contains(new PersonId(leader)))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        return sessions.series(known.id(), new PersonId(leader)).stream()
                .map(SessionView::of)
                .toList();
    }
}
