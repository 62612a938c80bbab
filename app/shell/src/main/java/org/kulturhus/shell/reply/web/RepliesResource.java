package org.kulturhus.shell.reply.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.reply.TakeReply;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.shell.reply.model.ReadMail;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/replies/aside: mails to the house that changed nothing, and why; never what they say. */
@Path("replies")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RepliesResource {

    @Inject
    private TakeReply takeReply;

    @GET
    @Path("aside")
    @AllowedTo(Role.ADMINISTRATOR)
    public List<AsideView> aside() {
        return takeReply.aside().stream().map(AsideView::of).toList();
    }

    /** A mail that changed nothing. */
    public record AsideView(String sender, String subject, Instant readAt, Aside why) {

        static AsideView of(ReadMail mail) {
            return new AsideView(
                    mail.sender(), mail.subject(), mail.readAt(), mail.aside().orElse(null));
        }
    }
}
