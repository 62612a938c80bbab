package org.kulturhus.shell.reminder;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.notice.MailServer;
import org.kulturhus.shell.reminder.RemindPeople.Due;

/** Writes the reminders and digests that are due. Every node does; the turn decides who works, the database that each is one. */
@ApplicationScoped
public class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 10;
    private static final Duration TURN = Duration.ofSeconds(30);
    /** After the tables stand. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

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

    private Future<?> rounds;

    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        if (server.present()) {
            rounds = executor.scheduleWithFixedDelay(
                    this::round, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            Instant now = Instant.now();
            if (turns.take("reminders", TURN, now)) {
                List<Due> due = remindPeople.due(now);
                if (!due.isEmpty()) {
                    LOG.info(() -> "Reminders to write: " + due.size());
                }
                due.forEach(one -> write(() -> one));
                writeDigest.due(now).forEach(key -> write(() -> writeDigest.of(key, now)));
                reminders.forgetOld(now);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of reminders failed", failed);
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
