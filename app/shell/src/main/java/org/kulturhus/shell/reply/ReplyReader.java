package org.kulturhus.shell.reply;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.reminder.Turns;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.shell.reply.model.ReadMail;
import org.kulturhus.spi.Refused;

/** Looks into the mailbox. Every node would; the turn decides who does, the database that each mail counts once. */
@ApplicationScoped
public class ReplyReader {

    private static final Logger LOG = Logger.getLogger(ReplyReader.class.getName());
    private static final Duration TURN = Duration.ofSeconds(15);
    /** After the tables stand. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Mailbox mailbox;

    @Inject
    private Turns turns;

    @Inject
    private TakeReply takeReply;

    private Future<?> rounds;

    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        if (mailbox.present()) {
            rounds = executor.scheduleWithFixedDelay(this::round, mailbox.pause(), mailbox.pause(), TimeUnit.SECONDS);
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            if (turns.take("replies", TURN, Instant.now())) {
                mailbox.unread(this::taken);
                takeReply.forgetOld(Instant.now());
            }
        } catch (MessagingException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The mailbox of answers could not be read", failed);
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
