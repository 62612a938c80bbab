package org.kulturhus.shell.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.background.Rounds;
import org.kulturhus.shell.notice.MailServer;
import org.kulturhus.shell.reminder.RemindPeople.Due;

/** Writes the reminders and digests that are due. Every node does; the turn decides who works, the database that each is one. */
@ApplicationScoped
public class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());
    /** Nobody waits for a reminder. */
    private static final int PAUSES = 3;

    private static final String JOB = "reminders";
    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject
    private MailServer server;

    @Inject
    private Turns turns;

    @Inject
    private RemindPeople remindPeople;

    @Inject
    private WriteDigest writeDigest;

    @Inject
    private Reminders reminders;

    void begin(@Observes Rounds rounds) {
        if (server.present()) {
            rounds.every(pause(), "A round of reminders failed", this::round);
        }
    }

    private Duration pause() {
        return server.pause().multipliedBy(PAUSES);
    }

    private void round() {
        Instant now = Instant.now();
        if (turns.take(JOB, TURN, now)) {
            List<Due> due = remindPeople.due(now);
            if (!due.isEmpty()) {
                LOG.info(() -> "Reminders to write: " + due.size());
            }
            due.forEach(one -> write(() -> one));
            writeDigest.due(now).forEach(key -> write(() -> writeDigest.of(key, now)));
            reminders.forgetOld(now);
            turns.pass(JOB, Instant.now().plus(pause()));
        }
    }

    /** What cannot be written now is due in the next round still; what another node has written is refused by the database. */
    private void write(Supplier<Due> due) {
        try {
            Due one = due.get();
            reminders.write(one.key(), one.mail());
        } catch (RuntimeException notNow) {
            LOG.log(Level.INFO, "A reminder was not written", notNow);
        }
    }
}
