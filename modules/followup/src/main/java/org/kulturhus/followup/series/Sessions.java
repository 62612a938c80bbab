package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The follow-up sessions. */
@ApplicationScoped
public class Sessions {

    /** What the transaction has read before a lock is read again: others may have changed it while it waited. */
    private static final String REFRESH = "eclipselink.refresh";

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public Optional<FollowUpSession> session(long id) {
        return Optional.ofNullable(entities.find(FollowUpSession.class, id))
                .filter(session -> !session.cancelled() || session.calledOff());
    }

    /** One leader's sessions of a programme, in time. */
    public List<FollowUpSession> series(ProgrammeId programme, PersonId leader) {
        return entities.createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader = :leader"
                                + " and s.cancelled = false order by s.startsAt",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leader", leader.value())
                .getResultList();
    }

    /** The sessions of these leaders in these programmes, also the cancelled ones, in time. */
    public List<FollowUpSession> evenCancelledOf(Collection<Long> programmes, Collection<Long> leaders) {
        return programmes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from FollowUpSession s where s.programme in :programmes and s.leader in :leaders"
                                        + " order by s.startsAt, s.id",
                                FollowUpSession.class)
                        .setParameter("programmes", programmes)
                        .setParameter("leaders", leaders)
                        .getResultList();
    }

    /** The sessions with these ids, also the cancelled ones. */
    public Map<Long, FollowUpSession> evenCancelled(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select s from FollowUpSession s where s.id in :ids", FollowUpSession.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FollowUpSession::id, session -> session));
    }

    /** One leader's planned sessions of a programme that have not begun, in time. */
    public List<FollowUpSession> coming(ProgrammeId programme, PersonId leader, Instant now) {
        return series(programme, leader).stream()
                .filter(session -> session.toCome(now))
                .toList();
    }

    /** As {@link #coming(ProgrammeId, PersonId, Instant)}, of the leaders of these sessions. */
    public Map<PersonId, List<FollowUpSession>> coming(
            ProgrammeId programme, Collection<FollowUpSession> theirs, Instant now) {
        return byLeader(programme, theirs.stream().map(FollowUpSession::leader).collect(Collectors.toSet()))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(session -> session.toCome(now))
                .collect(Collectors.groupingBy(FollowUpSession::leader));
    }

    /** Sessions of which the person is leader or host, in time. */
    public List<FollowUpSession> with(PersonId person) {
        return entities.createQuery(
                        "select s from FollowUpSession s where (s.leader = :person or s.host = :person) and s.cancelled = false"
                                + " order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Sessions that the person hosts, that have begun, and of which nobody has said what became. */
    public List<FollowUpSession> unmarked(PersonId host, Instant now) {
        return entities.createQuery(
                        "select s from FollowUpSession s where s.host = :host and s.state = :planned"
                                + " and s.cancelled = false and s.startsAt < :now order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("host", host.value())
                .setParameter("planned", Beat.State.PLANNED)
                .setParameter("now", at(now))
                .getResultList();
    }

    /** Sessions of any of these people that overlap the window, in time. */
    public List<FollowUpSession> inside(Collection<PersonId> people, TimeSpan window) {
        return inside(people, window, " and s.cancelled = false");
    }

    /** As {@link #inside}, with those that do not take place. */
    public List<FollowUpSession> evenCancelled(Collection<PersonId> people, TimeSpan window) {
        return inside(people, window, "");
    }

    private List<FollowUpSession> inside(Collection<PersonId> people, TimeSpan window, String which) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> ids = people.stream().map(PersonId::value).toList();
        return entities.createQuery(
                        "select s from FollowUpSession s where (s.leader in :people or s.host in :people)"
                                + " and s.startsAt < :until and s.endsAt > :from" + which
                                + " order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setHint(REFRESH, true)
                .setParameter("people", ids)
                .setParameter("from", at(window.from()))
                .setParameter("until", at(window.until()))
                .getResultList();
    }

    /** Sessions of which the person is leader or host that were called off and not booked again, in time. */
    public List<FollowUpSession> calledOff(PersonId person, Instant since) {
        return entities.createQuery(
                        "select s from FollowUpSession s where (s.leader = :person or s.host = :person)"
                                + " and s.calledOff = true and s.startsAt > :since order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("person", person.value())
                .setParameter("since", at(since))
                .getResultList();
    }

    /** Everybody who hosts a session of the programme. */
    public List<PersonId> hosts(ProgrammeId programme) {
        return entities
                .createQuery("select distinct s.host from FollowUpSession s where s.programme = :programme", Long.class)
                .setParameter("programme", programme.value())
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** The ids of at most so many sessions of anybody's in the programme that were due before this moment. */
    public List<Long> due(ProgrammeId programme, Instant now, int most) {
        return entities.createQuery(
                        "select s.id from FollowUpSession s where s.programme = :programme and s.cancelled = false"
                                + " and s.startsAt < :now",
                        Long.class)
                .setParameter("programme", programme.value())
                .setParameter("now", at(now))
                .setMaxResults(most)
                .getResultList();
    }

    /** The highest number that a session of each leader's has had in the programme; who has had none is left out. */
    public Map<PersonId, Integer> lastNumbers(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s.leader, max(s.number) from FollowUpSession s where s.programme = :programme"
                                + " and s.leader in :leaders group by s.leader",
                        Object[].class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new PersonId((Long) row[0]), row -> (Integer) row[1]));
    }

    public Cadence cadence(ProgrammeId programme) {
        Cadence cadence = knownCadence(programme);
        if (!entities.contains(cadence)) {
            entities.persist(cadence);
        }
        return cadence;
    }

    /** As {@link #cadence}, only to be read: writes nothing where the programme has the usual one. */
    public Cadence knownCadence(ProgrammeId programme) {
        Cadence kept = entities.find(Cadence.class, programme.value());
        return kept == null ? Cadence.fortnightly(programme) : kept;
    }

    /** As {@link #cadence}, as it stands in the database now, for the rest of the transaction. */
    public Cadence lockedCadence(ProgrammeId programme) {
        Cadence cadence = cadence(programme);
        entities.flush();
        entities.refresh(cadence, LockModeType.PESSIMISTIC_WRITE);
        return cadence;
    }

    /** Gives the sessions of a leader that are to come their topics anew, after one was missed, moved or called off (R4). */
    public void turn(ProgrammeId programme, PersonId leader) {
        cadence(programme).rotation().restore(series(programme, leader), Instant.now());
    }

    public void add(FollowUpSession session) {
        entities.persist(session);
    }

    public void refresh(FollowUpSession session) {
        entities.refresh(session);
    }

    /** The sessions of these leaders in the programme, each leader's in time, with those that were called off. */
    public Map<PersonId, List<FollowUpSession>> byLeader(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader in :leaders"
                                + " and (s.cancelled = false or s.calledOff = true) order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setHint(REFRESH, true)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(FollowUpSession::leader));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
