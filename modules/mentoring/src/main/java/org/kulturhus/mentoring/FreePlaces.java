package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** Where mentors have room now, beside the published pairings of every programme. */
@ApplicationScoped
public class FreePlaces {

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private Assignments assignments;

    /** Beside what is published. */
    public Places of(Programme programme) {
        return find(programme, assignment -> assignment.state() == State.PUBLISHED);
    }

    /** Among these mentors, beside what is {@link #open}: published anywhere, or proposed in this programme. */
    public Places besideProposals(Programme programme, List<Person> mentors, List<Assignment> open) {
        return beside(open.stream().filter(counts(programme)).toList(), mentors, programme);
    }

    /** As {@link #besideProposals}, as if the leader had neither a pairing nor a proposal in this programme. */
    public Places forChange(Programme programme, PersonId leader) {
        return find(
                programme,
                counts(programme)
                        .and(assignment -> !assignment.leader().equals(leader)
                                || !assignment.pairing().programme().equals(programme.id())));
    }

    private static Predicate<Assignment> counts(Programme programme) {
        return assignment -> assignment.state() == State.PUBLISHED
                || assignment.pairing().programme().equals(programme.id());
    }

    private Places find(Programme programme, Predicate<Assignment> counts) {
        List<Person> people = directory.withRole(Role.MENTOR);
        List<Assignment> taken = open(programme, people).stream().filter(counts).toList();
        return beside(taken, people, programme);
    }

    /** What is proposed and published for the leaders of the programme and for these mentors. */
    public List<Assignment> open(Programme programme, List<Person> mentors) {
        Set<PersonId> involved = new HashSet<>(programme.leaders());
        mentors.forEach(mentor -> involved.add(mentor.id()));
        return assignments.openOf(involved);
    }

    private Places beside(List<Assignment> taken, List<Person> people, Programme programme) {
        return new Places(
                people,
                mentors.of(people.stream().map(Person::id).toList()),
                taken.stream().map(Assignment::pairing).toList(),
                programme.lineManagerMayMentor());
    }
}
