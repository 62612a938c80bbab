package org.kulturhus.shell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kulturhus.shell.audit.model.AuditEntry;
import org.kulturhus.spi.Fact;

/** Who did what: every fact of every room, written in the teller's transaction. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    void keep(@Observes Fact fact) {
        entities.persist(new AuditEntry(fact));
    }

    /** The newest entries before the given id. */
    public List<AuditEntry> before(long id, int size) {
        return entities.createQuery("select a from AuditEntry a where a.id < :id order by a.id desc", AuditEntry.class)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList();
    }
}
