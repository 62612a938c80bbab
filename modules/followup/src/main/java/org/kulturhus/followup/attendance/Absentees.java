package org.kulturhus.followup.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.attendance.model.Absentee;

/** Who was away from the sessions. */
@ApplicationScoped
public class Absentees {

    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public List<Absentee> of(long session) {
        return entities.createQuery("select a from Absentee a where a.session = :session order by a.id", Absentee.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Who was away, by the id of the session; of many sessions in few statements. */
    public Map<Long, List<Absentee>> of(Collection<Long> sessions) {
        List<Long> all = List.copyOf(sessions);
        List<Absentee> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select a from Absentee a where a.session in :sessions order by a.id", Absentee.class)
                    .setParameter("sessions", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .getResultList());
        }
        return found.stream().collect(Collectors.groupingBy(Absentee::session));
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
