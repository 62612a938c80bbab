package org.kulturhus.followup.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.spi.people.PersonId;

/** The booking rules of the people. */
@ApplicationScoped
public class RulesOfPeople {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Everybody's rules; those of somebody who has not said anything are what holds for all. */
    public Map<PersonId, BookingRules> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, BookingRules> rules = new HashMap<>();
        people.forEach(person -> rules.put(person, new BookingRules(person)));
        entities.createQuery("select r from BookingRules r where r.person in :people", BookingRules.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .forEach(known -> rules.put(known.person(), known));
        return rules;
    }

    Optional<BookingRules> known(PersonId person) {
        return Optional.ofNullable(entities.find(BookingRules.class, person.value()));
    }

    void add(BookingRules rules) {
        entities.persist(rules);
    }
}
