package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Logger;
import org.kulturhus.shell.background.Rounds;
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
    private static final String FAILED = "A round of the outbox failed";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

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

    private Duration pause = Duration.ZERO;
    private Instant pausedUntil = Instant.MIN;

    /** Without a mail server there is nothing to carry; what was told in the app is forgotten all the same. */
    void begin(@Observes Rounds rounds) {
        if (server.present()) {
            rounds.every(server.pause(), FAILED, this::round);
            rounds.every(Duration.ofMinutes(1), HOUR, FAILED, () -> mails.forgetOld(Instant.now()));
        }
        rounds.every(Duration.ZERO, HOUR, FAILED, () -> notices.forgetOld(Instant.now()));
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
        pause = pause.isZero() ? server.pause() : pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        pausedUntil = Instant.now().plus(pause);
        return false;
    }
}
