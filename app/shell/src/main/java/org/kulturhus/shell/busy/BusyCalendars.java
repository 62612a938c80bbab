package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kulturhus.shell.busy.model.BusyCalendar;
import org.kulturhus.shell.busy.model.BusyCalendar.Trouble;
import org.kulturhus.shell.busy.model.BusyTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** The calendars that people keep elsewhere, and when these say that they are taken. */
@ApplicationScoped
public class BusyCalendars implements BusyTimes {

    static final Duration ROUND = Duration.ofMinutes(30);

    private static final Duration FRESH = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private ReadAtOnce readAtOnce;

    @Override
    public Phrase because() {
        return Phrase.of("shell", "busy.elsewhere");
    }

    @Override
    public Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select t from BusyTime t where t.member in :people and t.startsAt < :until and t.endsAt > :from",
                        BusyTime.class)
                .setParameter("people", values(people))
                .setParameter("from", utc(window.from()))
                .setParameter("until", utc(window.until()))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        BusyTime::member, Collectors.mapping(BusyTime::span, Collectors.toList())));
    }

    /** What was read within the last five seconds is not asked for again; what does not answer stays as it is known. */
    @Override
    public void readAgain(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        readAtOnce.read(entities.createQuery(
                        "select c.id from BusyCalendar c where c.member in :people and c.address is not null and (c.readAt is null or c.readAt < :old)",
                        Long.class)
                .setParameter("people", values(people))
                .setParameter("old", utc(Instant.now().minus(FRESH)))
                .getResultList());
    }

    @Override
    public Map<PersonId, Phrase> doubts(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Phrase> doubts = new HashMap<>();
        entities.createQuery(
                        "select c from BusyCalendar c where c.member in :people and c.trouble is not null and c.readAt is not null",
                        BusyCalendar.class)
                .setParameter("people", values(people))
                .getResultList()
                .forEach(
                        calendar -> doubts.put(calendar.member(), Phrase.of("shell", "busy.doubt", calendar.readAt())));
        return doubts;
    }

    public List<BusyCalendar> of(PersonId person) {
        return entities.createQuery(
                        "select c from BusyCalendar c where c.member = :me order by c.id", BusyCalendar.class)
                .setParameter("me", person.value())
                .getResultList();
    }

    Optional<BusyCalendar> calendar(long id) {
        return Optional.ofNullable(entities.find(BusyCalendar.class, id));
    }

    void add(BusyCalendar calendar, List<TimeSpan> spans) {
        entities.persist(calendar);
        spans.forEach(span -> entities.persist(new BusyTime(calendar, span)));
        entities.flush();
    }

    void remove(BusyCalendar calendar) {
        forget(calendar.id());
        entities.remove(calendar);
    }

    private void forget(long calendar) {
        entities.createQuery("delete from BusyTime t where t.calendar = :calendar")
                .setParameter("calendar", calendar)
                .executeUpdate();
    }

    /** Takes the place of what was known before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(long id, List<TimeSpan> spans, Instant now) {
        calendar(id).ifPresent(calendar -> {
            forget(id);
            spans.forEach(span -> entities.persist(new BusyTime(calendar, span)));
            calendar.read(now, now.plus(ROUND));
        });
    }

    /** What was known before stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id, Trouble trouble, Instant now) {
        calendar(id).ifPresent(calendar -> calendar.failed(trouble, now.plus(ROUND)));
    }

    /** A calendar whose turn it is, for this node alone; when the node dies, its turn comes again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> claim(Instant now) {
        return entities
                .createQuery("select c.id from BusyCalendar c where c.dueAt <= :now order by c.dueAt", Long.class)
                .setParameter("now", utc(now))
                .setMaxResults(5)
                .getResultList()
                .stream()
                .filter(id -> entities.createQuery(
                                        "update BusyCalendar c set c.dueAt = :later where c.id = :id and c.dueAt <= :now")
                                .setParameter("later", utc(now.plus(ROUND)))
                                .setParameter("id", id)
                                .setParameter("now", utc(now))
                                .executeUpdate()
                        == 1)
                .findFirst();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
