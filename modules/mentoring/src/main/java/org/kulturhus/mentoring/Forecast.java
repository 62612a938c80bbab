package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Lengths;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** How many hours a week every mentor will give when a proposal is published, beside what they give today. */
@ApplicationScoped
public class Forecast {

    private static final double WEEKS = 2;
    private static final double MINUTES = 60;

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private Assignments assignments;

    @Inject
    private Lengths lengths;

    /** Every mentor, the one with the most hours first. */
    public List<Load> of(Proposal proposal) {
        List<Person> people = directory.withRole(Role.MENTOR);
        List<PersonId> ids = people.stream().map(Person::id).toList();
        Map<PersonId, Mentor> profiles = mentors.of(ids);
        List<Assignment> published = assignments.publishedOf(ids);
        List<Assignment> proposed =
                assignments.of(proposal).stream().filter(Assignment::proposed).toList();
        List<PersonId> moving = proposed.stream().map(Assignment::leader).toList();
        Stream<Assignment> staying = published.stream()
                .filter(one ->
                        !one.pairing().programme().equals(proposal.programme()) || !moving.contains(one.leader()));
        Map<PersonId, Double> now = hours(published.stream());
        Map<PersonId, Double> then = hours(Stream.concat(staying, proposed.stream()));
        double session = hours(proposal.programme());
        return people.stream()
                .map(person -> new Load(
                        person,
                        now.getOrDefault(person.id(), 0.0) / WEEKS,
                        then.getOrDefault(person.id(), 0.0) / WEEKS,
                        profiles.get(person.id()).capacity() * session / WEEKS))
                .sorted((one, other) -> Double.compare(other.then(), one.then()))
                .toList();
    }

    private Map<PersonId, Double> hours(Stream<Assignment> all) {
        Map<PersonId, Double> hours = new HashMap<>();
        all.forEach(assignment ->
                hours.merge(assignment.mentor(), hours(assignment.pairing().programme()), Double::sum));
        return hours;
    }

    private double hours(ProgrammeId programme) {
        return lengths.of(programme).toMinutes() / MINUTES;
    }

    /**
     * Hours a week: each leader has one session every fortnight, as long as the programme’s cadence says.
     *
     * @param now with today's pairings
     * @param then with the proposal
     * @param most the mentor's capacity
     */
    public record Load(Person mentor, double now, double then, double most) {

        /** Share of the capacity that is used then, in hundredths. */
        public int full() {
            return most == 0 ? 0 : (int) Math.round(100 * then / most);
        }
    }
}
