package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.notice.model.Mail.State;
import org.kulturhus.shell.notice.model.Trouble;

/** The mails of the house and their way out: one node at a time has a mail in hand, for as long as its lease lasts. */
@ApplicationScoped
public class Mails {

    /** Longer than the slowest server that the timeouts of {@link MailServer} bear with. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration RECORD = Duration.ofDays(30);
    private static final int MOST_SHOWN = 200;

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    /** Puts a mail into the outbox, in the caller's transaction. */
    @Transactional
    public void post(Mail mail) {
        entities.persist(mail);
    }

    /**
     * The first mail that is due, for this node alone: whoever moves its moment ahead has it, and if that node dies, the
     * moment comes again.
     */
    @Transactional
    public Optional<Mail> claim(Instant now) {
        List<Mail> due = entities.createQuery(
                        "select m from Mail m where m.state = :waiting and m.dueAt <= :now order by m.id", Mail.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", utc(now))
                .setMaxResults(10)
                .getResultList();
        return due.stream().filter(mail -> mine(mail, now)).findFirst();
    }

    private boolean mine(Mail mail, Instant now) {
        return entities.createQuery("update Mail m set m.dueAt = :lease"
                                + " where m.id = :id and m.state = :waiting and m.dueAt <= :now")
                        .setParameter("lease", utc(now.plus(LEASE)))
                        .setParameter("id", mail.id())
                        .setParameter("waiting", State.WAITING)
                        .setParameter("now", utc(now))
                        .executeUpdate()
                == 1;
    }

    @Transactional
    public void sent(long id) {
        mail(id).ifPresent(mail -> mail.sent(Instant.now()));
    }

    @Transactional
    public void failed(long id, Trouble why, String answer) {
        mail(id).ifPresent(mail -> mail.failed(why, answer, Instant.now()));
    }

    /** Words of the last week and records of the last month stay; a mail without words is not sent any more. */
    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery(
                        "update Mail m set m.text = null, m.link = null, m.invitation = null, m.state = :failed, m.endedAt = :now"
                                + " where m.state <> :sent and m.text is not null and m.writtenAt < :then")
                .setParameter("failed", State.FAILED)
                .setParameter("sent", State.SENT)
                .setParameter("now", utc(now))
                .setParameter("then", utc(now.minus(Mail.MEMORY)))
                .executeUpdate();
        entities.createQuery("delete from Mail m where m.state <> :waiting and m.endedAt < :then")
                .setParameter("waiting", State.WAITING)
                .setParameter("then", utc(now.minus(RECORD)))
                .executeUpdate();
    }

    public Optional<Mail> mail(long id) {
        return Optional.ofNullable(entities.find(Mail.class, id));
    }

    /** What has failed, and what waits although it was tried; the oldest first. */
    public List<Mail> undelivered() {
        return entities.createQuery(
                        "select m from Mail m where m.state = :failed or (m.state = :waiting and m.trouble is not null)"
                                + " order by m.id",
                        Mail.class)
                .setParameter("failed", State.FAILED)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** How many mails stand where; nothing is said of a state that no mail is in. */
    public Map<State, Long> counts() {
        return entities
                .createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
