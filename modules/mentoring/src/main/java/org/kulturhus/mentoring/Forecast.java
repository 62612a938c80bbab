package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** How many hours a week every mentor will give when a proposal is published, beside what they give today. */
@ApplicationScoped
public class Forecast {

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
        List<Assignment> after = Stream.concat(staying, proposed.stream()).toList();
        Map<PersonId, Double> then = hours(after.stream());
        double session = hours(lengths.of(proposal.programme()).perWeek());
        return people.stream()
                .map(person -> new Load(
                        person,
                        now.getOrDefault(person.id(), 0.0),
                        then.getOrDefault(person.id(), 0.0),
                        fullest(after, person),
                        profiles.get(person.id()).capacity() * session))
                .sorted((one, other) -> Double.compare(other.then(), one.then()))
                .toList();
    }

    private Map<PersonId, Double> hours(Stream<Assignment> all) {
        Map<PersonId, Double> hours = new HashMap<>();
        all.forEach(assignment -> hours.merge(
                assignment.mentor(),
                hours(lengths.of(assignment.pairing().programme()).perWeek()),
                Double::sum));
        return hours;
    }

    /** Of the two weeks the one with more hours, while every programme is where it has most. */
    private double fullest(List<Assignment> all, Person mentor) {
        double[] hours = new double[2];
        all.stream().filter(one -> one.mentor().equals(mentor.id())).forEach(one -> {
            Rhythm rhythm = lengths.of(one.pairing().programme());
            for (int parity = 0; parity < hours.length; parity++) {
                if (rhythm.everyWeek() || one.pairing().time().parity() == parity) {
                    hours[parity] += hours(rhythm.length());
                }
            }
        });
        return Math.max(hours[0], hours[1]);
    }

    private static double hours(Duration time) {
        return time.toMinutes() / MINUTES;
    }

    /**
     * Hours a week, as long and as often as the programmes’ cadences say.
     *
     * @param now with today's pairings
     * @param then with the proposal, on average
     * @param fullest with the proposal, in the week with most sessions
     * @param most the mentor's capacity
     */
    public record Load(Person mentor, double now, double then, double fullest, double most) {

        /** Share of the capacity that is used then, in hundredths. */
        public int full() {
            return most == 0 ? 0 : (int) Math.round(100 * then / most);
        }
    }
}
