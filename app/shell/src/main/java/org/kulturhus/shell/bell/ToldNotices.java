package org.kulturhus.shell.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.bell.model.Notice;
import org.kulturhus.spi.people.PersonId;

/** The notices of everybody. How many somebody has not read comes with the person, in one statement. */
@ApplicationScoped
public class ToldNotices {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    /** In the caller's transaction, so that nothing is told that did not happen. */
    @Transactional
    public void add(Notice notice) {
        entities.persist(notice);
    }

    /** The person's own notice of that id; nothing of somebody else's. */
    Optional<Notice> of(PersonId person, long id) {
        return Optional.ofNullable(entities.find(Notice.class, id)).filter(notice -> notice.isFor(person));
    }

    /** The person's notices, the newest first; several nodes give ids, so the moment comes first and the id second. */
    List<Notice> newest(PersonId person, int size) {
        return entities.createQuery(
                        "select n from Notice n where n.member = :person order by n.toldAt desc, n.id desc",
                        Notice.class)
                .setParameter("person", person.value())
                .setMaxResults(size)
                .getResultList();
    }

    /** Those that come after the given one, which is newer. */
    List<Notice> after(PersonId person, Notice last, int size) {
        return entities.createQuery(
                        "select n from Notice n where n.member = :person"
                                + " and (n.toldAt < :at or (n.toldAt = :at and n.id < :id))"
                                + " order by n.toldAt desc, n.id desc",
                        Notice.class)
                .setParameter("person", person.value())
                .setParameter("at", utc(last.toldAt()))
                .setParameter("id", last.id())
                .setMaxResults(size)
                .getResultList();
    }

    /** What was told to the person until then is read now. */
    void readUntil(PersonId person, Instant until, Instant now) {
        entities.createQuery("update Notice n set n.readAt = :now"
                        + " where n.member = :person and n.readAt is null and n.toldAt <= :until")
                .setParameter("person", person.value())
                .setParameter("until", utc(until))
                .setParameter("now", utc(now))
                .executeUpdate();
    }

    /** What has stood for {@link Notice#MEMORY} goes, read or not. */
    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery("delete from Notice n where n.toldAt < :then")
                .setParameter("then", utc(now.minus(Notice.MEMORY)))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
