package org.kulturhus.shell.notice;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.bell.ToldNotices;
import org.kulturhus.shell.notice.Line.Undelivered;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.notice.model.Trouble;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.shell.reader.Words;

/** Takes the mails of the outbox to the server, in order, at least once each; while the server is away it waits. Clears away what is old. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** After the tables stand: {@code OpenTheHouse} observes the same with the default priority. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailServer server;

    @Inject
    private Mails mails;

    @Inject
    private ToldNotices notices;

    @Inject
    private HoldBack holdBack;

    @Inject
    private Words words;

    private final List<Future<?>> rounds = new ArrayList<>();
    private Duration pause = Duration.ZERO;
    private Instant pausedUntil = Instant.MIN;

    /** Without a mail server there is nothing to carry; what was told in the app is forgotten all the same. */
    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        if (server.present()) {
            rounds.add(executor.scheduleWithFixedDelay(
                    () -> quietly(this::round), SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS));
            rounds.add(executor.scheduleWithFixedDelay(
                    () -> quietly(() -> mails.forgetOld(Instant.now())), 1, 60, TimeUnit.MINUTES));
        }
        rounds.add(executor.scheduleWithFixedDelay(
                () -> quietly(() -> notices.forgetOld(Instant.now())), 0, 60, TimeUnit.MINUTES));
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        rounds.forEach(round -> round.cancel(false));
    }

    /** A round that fails is written to the log; the next one comes all the same. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of the outbox failed", failed);
        }
    }

    private void round() {
        if (Instant.now().isBefore(pausedUntil)) {
            return;
        }
        try (Line line = server.relay().line()) {
            Optional<Mail> next = mails.claim(Instant.now());
            while (next.isPresent() && (holdBack.held(next.get().id(), Instant.now()) || delivered(next.get(), line))) {
                next = mails.claim(Instant.now());
            }
        }
    }

    /** Whether the server is there. */
    private boolean delivered(Mail mail, Line line) {
        try {
            Wording wording = new Wording(words, mail.language(), ZoneOffset.UTC);
            line.send(new Letter(mail, wording));
            mails.sent(mail.id());
            pause = Duration.ZERO;
            return true;
        } catch (Undelivered not) {
            LOG.warning(() -> "Mail " + mail.id() + " was not delivered: " + not.trouble() + " " + not.getMessage());
            mails.failed(mail.id(), not.trouble(), not.getMessage());
            return not.trouble() != Trouble.SERVER || waitForServer();
        }
    }

    private boolean waitForServer() {
        pause = pause.isZero() ? Duration.ofSeconds(SECONDS_BETWEEN_ROUNDS) : pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        pausedUntil = Instant.now().plus(pause);
        return false;
    }
}
