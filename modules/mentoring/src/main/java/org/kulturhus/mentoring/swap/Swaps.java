package org.kulturhus.mentoring.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.swap.model.SwapOffer;
import org.kulturhus.spi.people.PersonId;

/** Offers to exchange places. */
@ApplicationScoped
public class Swaps {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    /** Open ones by or to the person, as long as both places are still today's. */
    public List<SwapOffer> open(PersonId person) {
        return entities.createQuery(
                        "select s from SwapOffer s, Assignment a, Assignment b where s.state = :open"
                                + " and (s.asker = :person or s.other = :person)"
                                + " and a.id = s.askerPlace and b.id = s.otherPlace"
                                + " and a.state = :published and b.state = :published order by s.id",
                        SwapOffer.class)
                .setParameter("open", SwapOffer.State.OPEN)
                .setParameter("person", person.value())
                .setParameter("published", Assignment.State.PUBLISHED)
                .getResultList();
    }

    Optional<SwapOffer> offer(long id) {
        return Optional.ofNullable(entities.find(SwapOffer.class, id));
    }

    void add(SwapOffer offer) {
        entities.persist(offer);
        entities.flush();
    }
}
