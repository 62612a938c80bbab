package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** The agenda templates of the programmes. */
@ApplicationScoped
public class Templates {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** The programme's own, or the one that the product brings. */
    AgendaTemplate of(ProgrammeId programme, Topic topic) {
        return entities.createQuery(
                        "select t from AgendaTemplate t where t.topic = :topic and t.programme in :programmes"
                                + " order by t.programme desc",
                        AgendaTemplate.class)
                .setParameter("topic", topic)
                .setParameter("programmes", List.of(AgendaTemplate.SHIPPED, programme.value()))
                .setMaxResults(1)
                .getSingleResult();
    }

    void add(AgendaTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    /** A change of somebody else's is seen now, not when the transaction ends. */
    void settle() {
        entities.flush();
    }
}
