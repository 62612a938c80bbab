package org.kulturhus.followup.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.needs.model.KnowledgeNeed;
import org.kulturhus.spi.people.PersonId;

/** The limitations and knowledge needs of the leaders. */
@ApplicationScoped
public class Needs {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** In the order in which they were written down. */
    List<KnowledgeNeed> of(PersonId leader) {
        return entities.createQuery(
                        "select n from KnowledgeNeed n where n.leader = :leader order by n.id", KnowledgeNeed.class)
                .setParameter("leader", leader.value())
                .getResultList();
    }

    Optional<KnowledgeNeed> need(long id) {
        return Optional.ofNullable(entities.find(KnowledgeNeed.class, id));
    }

    public void add(KnowledgeNeed need) {
        entities.persist(need);
    }

    void remove(KnowledgeNeed need) {
        entities.remove(need);
    }

    /** Makes sure that what was added has an id. */
    void settle() {
        entities.flush();
    }
}
