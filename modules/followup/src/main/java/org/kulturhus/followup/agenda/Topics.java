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
