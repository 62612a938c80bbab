package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.kulturhus.followup.model.PersonCalendar;
import org.kulturhus.spi.people.PersonId;

/** The calendars of the people, each a row that can be locked: whoever books a person's time holds it until the end. */
@ApplicationScoped
public class Calendars {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Locks the calendars of these people, in the order of their ids, until the transaction ends. */
    public void lock(Collection<PersonId> people) {
        people.stream()
                .map(PersonId::value)
                .distinct()
                .sorted()
                .forEach(id -> entities.find(PersonCalendar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Makes sure that these people have a calendar that can be locked. */
    public void open(Collection<PersonId> people) {
        Set<PersonId> missing = new HashSet<>(people);
        entities.createQuery("select c from PersonCalendar c where c.person in :people", PersonCalendar.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .forEach(calendar -> missing.remove(calendar.person()));
        missing.forEach(person -> entities.persist(new PersonCalendar(person)));
        entities.flush();
    }
}
