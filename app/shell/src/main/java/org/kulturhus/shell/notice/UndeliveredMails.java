package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kulturhus.shell.notice.model.Mail.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Tone;

/** An administrator hears of mails that the house could not deliver. */
@ApplicationScoped
public class UndeliveredMails implements DutySource {

    @Inject
    private Mails mails;

    @Inject
    private Access access;

    @Override
    public List<Duty> duties() {
        long failed = access.is(Role.ADMINISTRATOR) ? mails.counts().getOrDefault(State.FAILED, 0L) : 0;
        return failed == 0
                ? List.of()
                : List.of(new Duty(Phrase.of("shell", "mail.duty", failed), "notice/outbox", Tone.BAD));
    }
}
