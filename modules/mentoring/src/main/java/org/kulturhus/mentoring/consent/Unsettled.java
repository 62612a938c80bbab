package org.kulturhus.mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.matching.Rules;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Published pairings for which another place has to be found: somebody has said no, or the mentor stops before the programme is
 * over or no longer receives at that time.
 */
@ApplicationScoped
public class Unsettled {

    /** How long sessions are is not asked, programme by programme, only to find the rare one that has begun in time. */
    private static final Duration BEGINNING = Duration.ofMinutes(15);

    @Inject
    private Programmes programmes;

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
        Map<ProgrammeId, Programme> all =
                programmes.all().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<Long, Phrase> why = new HashMap<>();
        for (Assignment assignment : published) {
            Person person = people.get(assignment.mentor());
            Mentor mentor = profiles.get(assignment.mentor());
            LocalDate last = all.get(assignment.pairing().programme()).ends().minusDays(1);
            stops(person, mentor, last)
                    .or(() -> changed(assignment, person, mentor, said.getOrDefault(assignment.id(), List.of())))
                    .ifPresent(reason -> why.put(assignment.id(), reason));
        }
        return why;
    }

    /** What a lock of a training manager outweighs. */
    private static Optional<Phrase> changed(Assignment assignment, Person person, Mentor mentor, List<Consent> said) {
        if (assignment.locked()) {
            return Optional.empty();
        }
        if (said.stream().anyMatch(consent -> !consent.accepted())) {
            return Optional.of(Phrase.of("mentoring", "unsettled.declined"));
        }
        boolean receives = Rules.receives(mentor, person, assignment.pairing().time(), BEGINNING);
        return receives ? Optional.empty() : Optional.of(Phrase.of("mentoring", "unsettled.hours"));
    }

    private static Optional<Phrase> stops(Person person, Mentor mentor, LocalDate last) {
        if (person == null || !person.roles().contains(Role.MENTOR)) {
            return Optional.of(Phrase.of("mentoring", "unsettled.noMentor"));
        }
        return mentor.lastDay()
                .filter(day -> mentor.stopsBefore(last))
                .map(day -> Phrase.of(
                        "mentoring",
                        day.isBefore(LocalDate.now(person.zone())) ? "unsettled.stopped" : "unsettled.stops",
                        day));
    }
}
