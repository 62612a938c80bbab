package org.kulturhus.shell.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.shell.notice.Mails;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reminder.model.Reminder;
import org.kulturhus.shell.reminder.model.Reminder.Key;

/** The reminders that were written. */
@ApplicationScoped
public class Reminders {

    private static final Duration RECORD = Duration.ofDays(60);

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Mails mails;

    /** Those of what starts at the moment or later. */
    Set<Key> since(Instant moment) {
        return entities
                .createQuery("select r from Reminder r where r.startsAt >= :moment", Reminder.class)
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .map(Reminder::key)
                .collect(Collectors.toSet());
    }

    /** Mail and the row that says so, or neither. Throws where the row is there already: somebody else was quicker. */
    @Transactional
    public void write(Key key, Mail mail) {
        entities.persist(new Reminder(key));
        entities.flush();
        mails.post(mail);
    }

    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery("delete from Reminder r where r.startsAt < :then")
                .setParameter("then", now.minus(RECORD).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
