package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** The leaders of a programme with their mentors and the reasons; who has no place is there too, with the reason. */
@ApplicationScoped
public class Overview {

    @Inject
    private FreePlaces freePlaces;

    @Inject
    private Reader reader;

    @Inject
    private Directory directory;

    /** Waiting leaders first, then proposals, then published pairings; each by name. */
    public List<Row> rows(Programme programme) {
        List<Person> mentors = directory.withRole(Role.MENTOR);
        List<Assignment> open = freePlaces.open(programme, mentors);
        List<Assignment> all = open.stream()
                .filter(assignment -> assignment.pairing().programme().equals(programme.id()))
                .sorted(Comparator.comparing(Assignment::state))
                .toList();
        Map<PersonId, Person> people = people(programme.leaders(), all);
        Places places = freePlaces.besideProposals(programme, mentors, open);
        List<Row> rows = new ArrayList<>();
        Set<PersonId> placed = new HashSet<>();
        for (Assignment assignment : all) {
            if (people.containsKey(assignment.leader()) && placed.add(assignment.leader())) {
                rows.add(row(assignment, people));
            }
        }
        programme.leaders().stream()
                .filter(leader -> !placed.contains(leader) && people.containsKey(leader))
                .map(people::get)
                .forEach(leader ->
                        rows.add(new Row(Standing.WAITING, leader, null, null, List.of(places.whyNot(leader)))));
        rows.sort(Comparator.comparing(Row::standing)
                .thenComparing(row -> row.leader().name()));
        return rows;
    }

    private Map<PersonId, Person> people(Collection<PersonId> leaders, List<Assignment> all) {
        Set<PersonId> ids = new HashSet<>(leaders);
        all.forEach(assignment -> ids.add(assignment.mentor()));
        return directory.people(ids);
    }

    private Row row(Assignment assignment, Map<PersonId, Person> people) {
        Pairing pairing = assignment.pairing();
        Person leader = people.get(pairing.leader());
        Person mentor = people.get(pairing.mentor());
        Standing standing = assignment.state() == State.PUBLISHED ? Standing.PUBLISHED : Standing.PROPOSED;
        return new Row(
                standing, leader, mentor, FixedTimeWords.of(pairing.time(), reader.zone()), assignment.reasons());
    }

    /** Where a leader stands. */
    public enum Standing {
        WAITING,
        PROPOSED,
        PUBLISHED
    }

    /** @param mentor {@code null}, like the time, while the leader waits; the reasons then say why */
    public record Row(Standing standing, Person leader, Person mentor, Phrase time, List<Phrase> reasons) {}
}
