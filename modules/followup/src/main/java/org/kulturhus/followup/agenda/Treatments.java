package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.followup.agenda.model.Treated;
import org.kulturhus.followup.model.FollowUpSession;

/** What was treated in which session. */
@ApplicationScoped
public class Treatments {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Keys of the treated points by session, in one statement. */
    Map<Long, Set<String>> of(Collection<FollowUpSession> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select t from Treated t where t.session in :sessions", Treated.class)
                .setParameter(
                        "sessions", sessions.stream().map(FollowUpSession::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        Treated::session, Collectors.mapping(Treated::point, Collectors.toSet())));
    }

    public void add(Treated treated) {
        entities.persist(treated);
    }

    void remove(long session, String point) {
        entities.createQuery("delete from Treated t where t.session = :session and t.point = :point")
                .setParameter("session", session)
                .setParameter("point", point)
                .executeUpdate();
    }
}
