package org.kulturhus.shell.appointment;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.notice.MailServer;

/** Sees every few seconds whether people have to be told of changed appointments. Every node does; each change is told by one. */
@ApplicationScoped
public class Inviter {

    private static final Logger LOG = Logger.getLogger(Inviter.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 3;
    /** After the tables stand. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailServer server;

    @Inject
    private ChangedSeries changedSeries;

    @Inject
    private Invite invite;

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
            changedSeries.due(Instant.now()).forEach(this::tell);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of invitations failed", failed);
        }
    }

    /** What fails stays changed, and does not keep the others waiting. */
    private void tell(String series) {
        try {
            invite.tellOf(series, Instant.now());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody could be told of " + series, failed);
        }
    }
}
