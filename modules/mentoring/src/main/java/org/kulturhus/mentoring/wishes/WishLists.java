package org.kulturhus.mentoring.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.people.PersonId;

/** The wishes of leaders; who has said nothing wishes nothing. */
@ApplicationScoped
public class WishLists {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    /** Of those who have said something, in one statement. */
    public Map<PersonId, WishList> of(Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select distinct w from WishList w left join fetch w.times where w.person in :people",
                        WishList.class)
                .setParameter("people", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(WishList::person, wishes -> wishes));
    }

    public WishList of(PersonId leader) {
        WishList known = entities.find(WishList.class, leader.value());
        return known == null ? new WishList(leader) : known;
    }

    void keep(WishList wishes) {
        if (!entities.contains(wishes)) {
            entities.persist(wishes);
        }
    }
}
