package org.kulturhus.followup.sheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.sheet.SessionSheet;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/followup/sheets: sessions as XLSX. */
@Path("followup/sheets")
@Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
@RequestScoped
public class SheetResource {

    private static final Duration YEAR = Duration.ofDays(370);

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private SessionSheet sessionSheet;

    @Inject
    private Access access;

    /** My sessions of a year back and a year ahead. */
    @GET
    @Path("mine")
    @AllowedTo({Role.LEADER, Role.MENTOR})
    public Response mine() {
        Instant now = Instant.now();
        return sheet(sessions.inside(List.of(access.me()), new TimeSpan(now.minus(YEAR), now.plus(YEAR))), List.of());
    }

    /** All sessions of a programme, in time, and how its leaders and mentors stand. */
    @GET
    @Path("programmes/{id}")
    @AllowedTo(Role.TRAINING_MANAGER)
    public Response programme(@PathParam("id") long id) {
        Programme programme = programmes
                .programme(new ProgrammeId(id))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        return sheet(
                sessions.byLeader(programme.id(), programme.leaders()).values().stream()
                        .flatMap(Collection::stream)
                        .filter(session -> !session.cancelled())
                        .sorted(Comparator.comparing(FollowUpSession::starts).thenComparing(FollowUpSession::id))
                        .toList(),
                programme.leaders());
    }

    private Response sheet(List<FollowUpSession> all, Collection<PersonId> leaders) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sessionSheet.write(all, leaders, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.ok(out.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"sessions.xlsx\"")
                .build();
    }
}
