package org.kulturhus.followup.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kulturhus.followup.attendance.model.Absentee;

/** Who was away from the sessions. */
@ApplicationScoped
public class Absentees {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public List<Absentee> of(long session) {
        return entities.createQuery("select a from Absentee a where a.session = :session order by a.id", Absentee.class)
                .setParameter("session", session)
                .getResultList();
    }

    public void add(Absentee absentee) {
        entities.persist(absentee);
    }

    /** As if nobody had said who was away. */
    void forget(long session) {
        entities.createQuery("delete from Absentee a where a.session = :session")
                .setParameter("session", session)
                .executeUpdate();
    }
}
