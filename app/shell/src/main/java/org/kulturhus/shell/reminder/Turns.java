package org.kulturhus.shell.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Whose turn it is among the nodes. A turn spares the others work and nothing more: it ends by itself, and that nothing is done
 * twice does not depend on it.
 */
@ApplicationScoped
public class Turns {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    /** Takes the turn for so long, unless another node has it. */
    @Transactional
    public boolean take(String job, Duration length, Instant now) {
        return entities.createNativeQuery("update shell_turn set ends_at = ?1 where job = ?2 and ends_at <= ?3")
                        .setParameter(1, utc(now.plus(length)))
                        .setParameter(2, job)
                        .setParameter(3, utc(now))
                        .executeUpdate()
                == 1;
    }

    /** The work of a turn is done: the next one may begin at that moment. */
    @Transactional
    public void pass(String job, Instant next) {
        entities.createNativeQuery("update shell_turn set ends_at = ?1 where job = ?2")
                .setParameter(1, utc(next))
                .setParameter(2, job)
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
