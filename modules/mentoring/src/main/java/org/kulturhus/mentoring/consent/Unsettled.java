package org.kulturhus.mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Published pairings for which another place has to be found: somebody has said no, or the mentor stops. */
@ApplicationScoped
public class Unsettled {

    @Inject
    private Consents consents;

    @Inject
    private Mentors mentors;

    @Inject
    private Directory directory;

    /**
     * Why, by the id of the pairing; those that can stay are left out. A no does not count where a training manager has locked
     * the place.
     */
    public Map<Long, Phrase> of(Collection<Assignment> published) {
        Set<PersonId> ids = published.stream().map(Assignment::mentor).collect(Collectors.toSet());
        return of(published, directory.people(ids), consents.of(published));
    }

    /**
     * As {@link #of(Collection)}, for somebody who has asked already.
     *
     * @param people the mentors, among others
     * @param said by the id of the pairing
     */
    public Map<Long, Phrase> of(
            Collection<Assignment> published, Map<PersonId, Person> people, Map<Long, List<Consent>> said) {
        Set<PersonId> ids = published.stream().map(Assignment::mentor).collect(Collectors.toSet());
        Map<PersonId, Mentor> profiles = mentors.of(ids);
        Map<Long, Phrase> why = new HashMap<>();
        for (Assignment assignment : published) {
            Optional<Phrase> stops = stops(people.get(assignment.mentor()), profiles.get(assignment.mentor()));
            boolean declined = !assignment.locked()
                    && said.getOrDefault(assignment.id(), List.of()).stream().anyMatch(consent -> !consent.accepted());
            stops.or(() -> Optional.of(Phrase.of("mentoring", "unsettled.declined"))
                            .filter(none -> declined))
                    .ifPresent(reason -> why.put(assignment.id(), reason));
        }
        return why;
    }

    private static Optional<Phrase> stops(Person person, Mentor mentor) {
        if (person == null || !person.roles().contains(Role.MENTOR)) {
            return Optional.of(Phrase.of("mentoring", "unsettled.noMentor"));
        }
        return mentor.lastDay()
                .map(day -> Phrase.of(
                        "mentoring", day.isBefore(LocalDate.now()) ? "unsettled.stopped" : "unsettled.stops", day));
    }
}
