package org.kulturhus.shell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.background.Rounds;
import org.kulturhus.shell.notice.MailServer;

/** Sees every few seconds whether people have to be told of changed appointments. Every node does; each change is told by one. */
@ApplicationScoped
public class Inviter {

    private static final Logger LOG = Logger.getLogger(Inviter.class.getName());

    @Inject
    private MailServer server;

    @Inject
    private ChangedSeries changedSeries;

    @Inject
    private Invite invite;

    void begin(@Observes Rounds rounds) {
        if (server.present()) {
            rounds.every(server.pause(), "A round of invitations failed", this::round);
        }
    }

    private void round() {
        changedSeries.due(Instant.now()).forEach(this::tell);
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
