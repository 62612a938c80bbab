package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The topics that leaders and mentors put on their sessions. */
@ApplicationScoped
public class Topics {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public void add(OwnTopic topic) {
        entities.persist(topic);
    }

    public void remove(OwnTopic topic) {
        entities.remove(topic);
    }

    public List<OwnTopic> of(FollowUpSession session) {
        return of(List.of(session)).getOrDefault(session.id(), List.of());
    }

    /** The leaders' cancelled sessions on which topics stand, in time. */
    List<FollowUpSession> waitingOn(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader in :leaders"
                                + " and s.cancelled = true and s.id in (select t.session from OwnTopic t)"
                                + " order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** By session, in one statement. */
    public Map<Long, List<OwnTopic>> of(Collection<FollowUpSession> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select t from OwnTopic t where t.session in :sessions order by t.id", OwnTopic.class)
                .setParameter(
                        "sessions", sessions.stream().map(FollowUpSession::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(OwnTopic::session));
    }
}
