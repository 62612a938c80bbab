package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kulturhus.mentoring.model.Weighting;
import org.kulturhus.spi.programme.ProgrammeId;

/** How much each criterion counts, programme by programme; the usual where nobody has said otherwise. */
@ApplicationScoped
public class Weightings {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    public Weighting of(ProgrammeId programme) {
        Weighting known = entities.find(Weighting.class, programme.value());
        return known == null ? new Weighting(programme) : known;
    }

    void keep(Weighting weighting) {
        if (!entities.contains(weighting)) {
            entities.persist(weighting);
        }
    }
}
