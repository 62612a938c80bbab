package org.kulturhus.followup.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kulturhus.followup.notes.Markdown;
import org.kulturhus.followup.notes.WriteNotes;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/followup/sessions/{id}/notes: the notes that leader and host share; 403 for others who may see the session. */
@Path("followup/sessions/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class NotesResource {

    @Inject
    private WriteNotes writeNotes;

    @Inject
    private SessionAccess sessionAccess;

    /** @param seen the version that the caller has; 204 when it is still the newest */
    @GET
    public Response read(@PathParam("id") long id, @QueryParam("seen") Integer seen) {
        WriteNotes.Written now = writeNotes.read(sessionAccess.toSee(id));
        return seen != null && seen == now.edition()
                ? Response.noContent().build()
                : Response.ok(View.of(now)).build();
    }

    /** Writes: what others have written since {@code version} is merged in, never overwritten. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View write(@PathParam("id") long id, Text given) {
        if (given.version() == null) {
            throw Refused.invalid("version", Phrase.of("followup", "notes.version"));
        }
        return View.of(writeNotes.write(id, given.version(), given.text()));
    }

    /**
     * What is to be written.
     *
     * @param version the version with which the writer began; 0 where nothing was written
     * @param text in Markdown
     */
    public record Text(Integer version, String text) {}

    /**
     * The notes.
     *
     * @param version of the text
     * @param mine the version that is exactly what was given: whoever writes on in the own text begins there
     * @param html the text as it is shown
     */
    public record View(int version, int mine, String text, String html) {

        static View of(WriteNotes.Written written) {
            return new View(written.edition(), written.mine(), written.words(), Markdown.html(written.words()));
        }
    }
}
