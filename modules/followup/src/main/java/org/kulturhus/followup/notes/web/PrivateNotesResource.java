package org.kulturhus.followup.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.kulturhus.followup.notes.KeepPrivateNote;
import org.kulturhus.followup.notes.Markdown;
import org.kulturhus.followup.notes.OwnNote;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/followup/private-notes: the caller's own; nobody's but the caller's can be asked for. */
@Path("followup/private-notes")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class PrivateNotesResource {

    @Inject
    private KeepPrivateNote keepPrivateNote;

    @Inject
    private SessionAccess sessionAccess;

    /** All of mine, by session. */
    @GET
    public List<View> all() {
        return keepPrivateNote.all().stream().map(View::of).toList();
    }

    /** @param seen the version that the caller has; 204 when it is still the newest */
    @GET
    @Path("{session}")
    public Response read(@PathParam("session") long session, @QueryParam("seen") Integer seen) {
        OwnNote note = keepPrivateNote.read(sessionAccess.toSee(session));
        return seen != null && seen == note.edition()
                ? Response.noContent().build()
                : Response.ok(View.of(note)).build();
    }

    /** Writes; 409 where what stands there cannot be read any more. */
    @PUT
    @Path("{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View write(@PathParam("session") long session, Text given) {
        if (given.version() == null) {
            throw Refused.invalid("version", Phrase.of("followup", "notes.version"));
        }
        return View.of(keepPrivateNote.write(session, given.version(), given.text()));
    }

    /** Takes it away for good. */
    @DELETE
    @Path("{session}")
    public void forget(@PathParam("session") long session) {
        keepPrivateNote.forget(session);
    }

    /** @param version the version with which the writer began; 0 where nothing was written */
    public record Text(Integer version, String text) {}

    /**
     * A private note.
     *
     * @param mine the version that is exactly what was given, or -1
     * @param state READABLE, NO_KEY or KEY_LOST; the text is empty unless it is readable
     */
    public record View(long session, int version, int mine, String text, String html, String state) {

        static View of(OwnNote note) {
            return new View(
                    note.session(),
                    note.edition(),
                    note.mine(),
                    note.words(),
                    Markdown.html(note.words()),
                    note.state().name());
        }
    }
}
