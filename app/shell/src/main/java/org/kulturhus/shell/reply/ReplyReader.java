package org.kulturhus.shell.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.background.Rounds;
import org.kulturhus.shell.reminder.Turns;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.shell.reply.model.ReadMail;
import org.kulturhus.spi.Refused;

/** Looks into the mailbox. Every node would; the turn decides who does, the database that each mail counts once. */
@ApplicationScoped
public class ReplyReader {

    private static final Logger LOG = Logger.getLogger(ReplyReader.class.getName());
    private static final String JOB = "replies";
    private static final Duration TURN = Duration.ofSeconds(15);

    @Inject
    private Mailbox mailbox;

    @Inject
    private Turns turns;

    @Inject
    private TakeReply takeReply;

    void begin(@Observes Rounds rounds) {
        if (mailbox.present()) {
            rounds.every(Duration.ofSeconds(mailbox.pause()), "The mailbox of answers could not be read", this::round);
        }
    }

    private void round() throws MessagingException {
        if (turns.take(JOB, TURN, Instant.now())) {
            mailbox.unread(this::taken);
            takeReply.forgetOld(Instant.now());
            turns.pass(JOB, Instant.now().plusSeconds(mailbox.pause()));
        }
    }

    /** Whether the mail is done with: taken, or set aside. Otherwise it is met again, and the others are not kept waiting. */
    private boolean taken(Message mail) {
        Instant now = Instant.now();
        try {
            String digest = Reply.digest(mail);
            if (takeReply.known(digest)) {
                return true;
            }
            ReadMail read = new ReadMail(digest, Reply.sender(mail), Reply.subject(mail), now);
            try {
                takeReply.take(read, Reply.of(mail), now);
            } catch (Unusable unusable) {
                takeReply.setAside(new ReadMail(digest, Reply.sender(mail), Reply.subject(mail), now), unusable.why());
            } catch (Refused refused) {
                takeReply.setAside(new ReadMail(digest, Reply.sender(mail), Reply.subject(mail), now), Aside.UNKNOWN);
            }
            return true;
        } catch (IOException | MessagingException | RuntimeException failed) {
            LOG.log(Level.WARNING, "A mail of the mailbox was not taken", failed);
            return false;
        }
    }
}
