package org.kulturhus.mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What has been said to pairings. */
@ApplicationScoped
public class Consents {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    /** By the id of the pairing; one to which nobody has said anything is left out. */
    public Map<Long, List<Consent>> of(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select c from Consent c where c.assignment in :ids order by c.id", Consent.class)
                .setParameter("ids", assignments.stream().map(Assignment::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Consent::assignment));
    }

    public Optional<Consent> of(Assignment assignment, PersonId person) {
        return of(List.of(assignment)).getOrDefault(assignment.id(), List.of()).stream()
                .filter(consent -> consent.person().equals(person))
                .findFirst();
    }

    /** What was declined in the programme by or of these leaders and mentors, also in pairings that have ended. */
    public List<Declined> declined(ProgrammeId programme, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select a, c from Consent c, Assignment a where a.id = c.assignment and a.programme = :programme"
                                + " and c.stance <> :accepted and (a.leader in :people or a.mentor in :people)",
                        Object[].class)
                .setParameter("programme", programme.value())
                .setParameter("accepted", Stance.ACCEPTED)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(row -> new Declined((Assignment) row[0], (Consent) row[1]))
                .toList();
    }

    /** Keeps what a person says from now on. */
    public Consent say(Assignment assignment, PersonId person, Stance stance, String reason) {
        Consent consent = of(assignment, person).orElseGet(() -> new Consent(assignment, person));
        consent.say(stance, reason, Instant.now());
        if (!entities.contains(consent)) {
            entities.persist(consent);
        }
        return consent;
    }

    /** What was said to pairings holds for those that put the same place in their stead. */
    public void carry(Collection<Assignment> replaced, Collection<Assignment> instead) {
        Map<Pairing, Assignment> same =
                instead.stream().collect(Collectors.toMap(Assignment::pairing, Function.identity()));
        Map<Long, List<Consent>> said = of(replaced);
        for (Assignment was : replaced) {
            Assignment now = same.get(was.pairing());
            if (now != null) {
                said.getOrDefault(was.id(), List.of()).forEach(consent -> entities.persist(consent.to(now)));
            }
        }
    }

    /** A pairing and the answer that declines it. */
    public record Declined(Assignment assignment, Consent consent) {}
}
