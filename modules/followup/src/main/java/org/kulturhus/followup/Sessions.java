package org.kulturhus.followup;

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
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.followup.model.PersonCalendar;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The follow-up sessions. */
@ApplicationScoped
public class Sessions {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public Optional<FollowUpSession> session(long id) {
        return Optional.ofNullable(entities.find(FollowUpSession.class, id));
    }

    /** One leader's sessions of a programme, in time. */
    public List<FollowUpSession> series(ProgrammeId programme, PersonId leader) {
        return entities.createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader = :leader"
                                + " order by s.startsAt",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leader", leader.value())
                .getResultList();
    }

    /** Sessions of which the person is leader or host, in time. */
    public List<FollowUpSession> with(PersonId person) {
        return entities.createQuery(
                        "select s from FollowUpSession s where s.leader = :person or s.host = :person order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Sessions of any of these people that overlap the window, in time. */
    public List<FollowUpSession> inside(Collection<PersonId> people, TimeSpan window) {
        List<Long> ids = people.stream().map(PersonId::value).toList();
        return entities.createQuery(
                        "select s from FollowUpSession s where (s.leader in :people or s.host in :people)"
                                + " and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("people", ids)
                .setParameter("from", at(window.from()))
                .setParameter("until", at(window.until()))
                .getResultList();
    }

    public Cadence cadence(ProgrammeId programme) {
        Cadence cadence = entities.find(Cadence.class, programme.value());
        if (cadence == null) {
            cadence = Cadence.fortnightly(programme);
            entities.persist(cadence);
        }
        return cadence;
    }

    /** Locks the calendars of these people, in the order of their ids, until the transaction ends. */
    public void lock(Collection<PersonId> people) {
        people.stream().map(PersonId::value).distinct().sorted().forEach(id -> {
            PersonCalendar calendar = entities.find(PersonCalendar.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (calendar != null) {
                calendar.changed();
            }
        });
    }

    /** Makes sure that these people have a calendar that can be locked. */
    public void openCalendars(Collection<PersonId> people) {
        people.stream().distinct().forEach(person -> {
            if (entities.find(PersonCalendar.class, person.value()) == null) {
                entities.persist(new PersonCalendar(person));
            }
        });
    }

    public void add(FollowUpSession session) {
        entities.persist(session);
    }

    public void refresh(FollowUpSession session) {
        entities.refresh(session);
    }

    public void add(OwnTopic topic) {
        entities.persist(topic);
    }

    public Optional<OwnTopic> topic(long id) {
        return Optional.ofNullable(entities.find(OwnTopic.class, id));
    }

    public void remove(OwnTopic topic) {
        entities.remove(topic);
    }

    public List<OwnTopic> topics(FollowUpSession session) {
        return entities.createQuery("select t from OwnTopic t where t.session = :session order by t.id", OwnTopic.class)
                .setParameter("session", session.id())
                .getResultList();
    }

    /** The sessions of these leaders in the programme, each leader's in time. */
    public Map<PersonId, List<FollowUpSession>> byLeader(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader in :leaders"
                                + " order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(FollowUpSession::leader));
    }

    /** How many sessions of the programme there are in each state and topic. */
    public List<Count> counts(ProgrammeId programme) {
        return entities.createQuery(
                        "select new org.kulturhus.followup.Sessions$Count(s.state, s.topic, count(s))"
                                + " from FollowUpSession s where s.programme = :programme group by s.state, s.topic",
                        Count.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** So many sessions of one state and topic. */
    public record Count(Beat.State state, Topic topic, long number) {}

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
