package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.model.PersonCalendar;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.PersonId;

/** The calendars of the people, each a row that can be locked: whoever books a person's time holds it until the end. */
@ApplicationScoped
public class Calendars {

    private static final String THEIRS = "select c from PersonCalendar c where c.person in :people order by c.person";

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    @Inject
    private WorkingDays workingDays;

    /**
     * Locks the calendars of these people, in the order of their ids, until the transaction ends; who has none yet gets one.
     * Which days are working days is read anew then.
     */
    public void lock(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Set<PersonId> missing = new HashSet<>(people);
        entities.createQuery(THEIRS, PersonCalendar.class)
                .setParameter("people", values(people))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(calendar -> missing.remove(calendar.person()));
        if (!missing.isEmpty()) {
            missing.forEach(person -> entities.persist(new PersonCalendar(person)));
            entities.flush();
        }
        workingDays.readAgain();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toList();
    }
}
