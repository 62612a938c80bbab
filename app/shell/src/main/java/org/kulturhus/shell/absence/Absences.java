package org.kulturhus.shell.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.shell.absence.model.Absence;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The absences of the people. Whoever is away is taken for everybody. */
@ApplicationScoped
public class Absences implements BusyTimes {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Override
    public Phrase because() {
        return Phrase.of("shell", "busy.away");
    }

    @Override
    public Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window) {
        List<Absence> found = between(people, window);
        Map<PersonId, Person> known =
                directory.people(found.stream().map(Absence::member).distinct().toList());
        Map<PersonId, List<TimeSpan>> busy = new HashMap<>();
        for (Absence absence : found) {
            TimeSpan span = absence.span(known.get(absence.member()).zone());
            if (span.overlaps(window)) {
                busy.computeIfAbsent(absence.member(), none -> new ArrayList<>())
                        .add(span);
            }
        }
        return busy;
    }

    @Override
    public Map<PersonId, List<TimeSpan>> away(Collection<PersonId> people, TimeSpan window) {
        return busy(people, window);
    }

    private List<Absence> between(Collection<PersonId> people, TimeSpan window) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Absence a where a.member in :people and a.from <= :last and a.until >= :first"
                                + " order by a.from, a.id",
                        Absence.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("first", window.from().atOffset(ZoneOffset.MIN).toLocalDate())
                .setParameter("last", window.until().atOffset(ZoneOffset.MAX).toLocalDate())
                .getResultList();
    }

    /** One person's absences that have not ended before the day, in time. */
    public List<Absence> of(PersonId person, LocalDate since) {
        return entities.createQuery(
                        "select a from Absence a where a.member = :person and a.until >= :since order by a.from, a.id",
                        Absence.class)
                .setParameter("person", person.value())
                .setParameter("since", since)
                .getResultList();
    }

    Optional<Absence> absence(long id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    /** Until the transaction ends nobody else changes the absences of this person. */
    void lock(PersonId person) {
        entities.find(Member.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Absence absence) {
        entities.persist(absence);
        entities.flush();
    }

    void remove(Absence absence) {
        entities.remove(absence);
        entities.flush();
    }
}
