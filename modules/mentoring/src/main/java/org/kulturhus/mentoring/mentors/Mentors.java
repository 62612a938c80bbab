package org.kulturhus.mentoring.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.people.PersonId;

/** What mentors have said about their capacity and their week; who has said nothing is as usual. */
@ApplicationScoped
public class Mentors {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    /** One mentor for each id, in one statement. */
    public Map<PersonId, Mentor> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Mentor> known = entities
                .createQuery(
                        "select distinct m from Mentor m left join fetch m.times where m.person in :people",
                        Mentor.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Mentor::person, mentor -> mentor));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> known.containsKey(id) ? known.get(id) : Mentor.usual(id)));
    }

    public Mentor of(PersonId person) {
        Mentor known = entities.find(Mentor.class, person.value());
        return known == null ? Mentor.usual(person) : known;
    }

    /** Every strength that a mentor has named, by the alphabet. */
    public List<String> strengths() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        entities.createQuery("select m.strengths from Mentor m", Object.class)
                .getResultList()
                .forEach(strengths -> ((List<?>) strengths).forEach(one -> all.add((String) one)));
        return List.copyOf(all);
    }

    public void keep(Mentor mentor) {
        if (!entities.contains(mentor)) {
            entities.persist(mentor);
        }
    }
}
