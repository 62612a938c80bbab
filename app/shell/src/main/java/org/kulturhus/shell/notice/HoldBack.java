package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.people.model.Member;

/** Asks at the moment of sending, whatever delayed a mail until then, whether its reader has quiet hours. */
@ApplicationScoped
public class HoldBack {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private NoticeChoices choices;

    /** @return whether the mail now waits for the end of the quiet hours */
    @Transactional
    public boolean held(long id, Instant now) {
        Mail mail = entities.find(Mail.class, id);
        Member reader = entities.find(Member.class, mail.member().value());
        if (!mail.restraint().heedsQuiet() || reader == null) {
            return false;
        }
        Instant audible = choices.of(mail.member())
                .audible(now, mail.restraint().begins(), reader.person().zone());
        if (audible.isAfter(now)) {
            mail.waitUntil(audible, now);
        }
        return audible.isAfter(now);
    }
}
