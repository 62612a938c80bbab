package org.kulturhus.shell.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.notice.Mails;
import org.kulturhus.shell.notice.TryAgain;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.notice.model.Mail.State;
import org.kulturhus.shell.notice.model.Trouble;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/mails: how many wait, were sent and failed, and which were not delivered; never what they say. */
@Path("mails")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MailsResource {

    @Inject
    private Mails mails;

    @Inject
    private TryAgain tryAgain;

    @GET
    @AllowedTo(Role.ADMINISTRATOR)
    public OutboxView outbox() {
        Map<State, Long> counts = mails.counts();
        return new OutboxView(
                counts.getOrDefault(State.WAITING, 0L),
                counts.getOrDefault(State.SENT, 0L),
                counts.getOrDefault(State.FAILED, 0L),
                mails.undelivered().stream().map(MailView::of).toList());
    }

    @POST
    @Path("{id}/again")
    @AllowedTo(Role.ADMINISTRATOR)
    public void again(@PathParam("id") long id) {
        tryAgain.again(id);
    }

    /** The outbox as the API tells it. */
    public record OutboxView(long waiting, long sent, long failed, List<MailView> undelivered) {}

    /** A mail that has not arrived. */
    public record MailView(
            long id,
            long person,
            String address,
            String subject,
            Instant writtenAt,
            State state,
            int attempts,
            Trouble trouble,
            String answer) {

        static MailView of(Mail mail) {
            return new MailView(
                    mail.id(),
                    mail.member().value(),
                    mail.address(),
                    mail.subject(),
                    mail.writtenAt(),
                    mail.state(),
                    mail.attempts(),
                    mail.trouble().orElse(null),
                    mail.answer());
        }
    }
}
