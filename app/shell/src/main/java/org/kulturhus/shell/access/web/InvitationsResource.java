package org.kulturhus.shell.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kulturhus.shell.access.InvitePerson;
import org.kulturhus.shell.access.InvitePerson.Invited;
import org.kulturhus.shell.access.Newcomers;
import org.kulturhus.shell.access.Newcomers.Newcomer;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/invitations: who cannot sign in yet, and inviting many at once. */
@Path("invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class InvitationsResource {

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private Newcomers newcomers;

    /** People without a password, of everybody or of a programme's leaders, with the end of their open invitation. */
    @GET
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<NewcomerView> all(@QueryParam("programme") Long programme) {
        return newcomers.of(Optional.ofNullable(programme).map(ProgrammeId::new)).stream()
                .map(NewcomerView::of)
                .toList();
    }

    /** Invites the people with these ids, by mail where the house has a mail server; else their links are answered, once. */
    @POST
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<InvitedView> invite(List<Long> people) {
        List<Long> given = people == null ? List.of() : people;
        return invitePerson
                .invite(given.stream()
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList())
                .stream()
                .map(InvitedView::of)
                .toList();
    }

    /** Somebody without a password. */
    public record NewcomerView(long person, String name, String email, Instant invitedUntil) {

        static NewcomerView of(Newcomer newcomer) {
            return new NewcomerView(
                    newcomer.id(),
                    newcomer.person().name(),
                    newcomer.person().email(),
                    newcomer.invitedUntil().orElse(null));
        }
    }

    /** Somebody who was invited; {@code link} where it was not mailed. */
    public record InvitedView(long person, boolean mailed, String link) {

        static InvitedView of(Invited invited) {
            return new InvitedView(
                    invited.person().id().value(),
                    invited.link().isEmpty(),
                    invited.link().orElse(null));
        }
    }
}
