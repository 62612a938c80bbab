package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** An administrator sends a mail that had failed on its way once more. */
@ApplicationScoped
public class TryAgain {

    @Inject
    private Mails mails;

    @Inject
    private Access access;

    /** Refuses a mail that is sent or waits, and one whose text has been forgotten. */
    @Transactional
    public void again(long id) {
        access.require(Role.ADMINISTRATOR);
        Mail mail = mails.mail(id).orElseThrow(() -> Refused.unknown(Phrase.of("shell", "mail.unknown")));
        if (!mail.again()) {
            throw Refused.conflict(Phrase.of("shell", "mail.notAgain"));
        }
        mail.tryAgain(Instant.now());
    }
}
