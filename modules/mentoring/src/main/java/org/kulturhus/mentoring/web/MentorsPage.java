package org.kulturhus.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of mentoring/mentors.xhtml: the mentors with capacity and load. */
@Named
@RequestScoped
public class MentorsPage {

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private Assignments assignments;

    private List<Row> rows;

    public List<Row> getRows() {
        if (rows == null) {
            List<Person> people = directory.withRole(Role.MENTOR);
            List<PersonId> ids = people.stream().map(Person::id).toList();
            Map<PersonId, Mentor> profiles = mentors.of(ids);
            Map<PersonId, Long> loads = assignments.publishedOf(ids).stream()
                    .collect(Collectors.groupingBy(Assignment::mentor, Collectors.counting()));
            rows = people.stream()
                    .map(person -> new Row(
                            person,
                            profiles.get(person.id()).capacity(),
                            profiles.get(person.id()).hours(),
                            loads.getOrDefault(person.id(), 0L).intValue(),
                            profiles.get(person.id()).lastDay().orElse(null)))
                    .toList();
        }
        return rows;
    }

    public Phrase getState() {
        int free = getRows().stream()
                .filter(row -> row.lastDay() == null)
                .mapToInt(row -> Math.max(0, row.capacity() - row.load()))
                .sum();
        return Phrase.of("mentoring", "mentors.state", rows.size(), free);
    }

    /**
     * A mentor with capacity, hours of a week, and the leaders whom the mentor has.
     *
     * @param lastDay null for somebody who stays
     */
    public record Row(Person person, int capacity, int hours, int load, LocalDate lastDay) {

        public Phrase words() {
            return Phrase.of("mentoring", "mentors.load", load, capacity);
        }
    }
}
