package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.mentoring.matching.Clash;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The proposals of a programme become its pairings, in one act (R4); the ones they replace end and stay as history. */
@ApplicationScoped
public class PublishPairings {

    @Inject
    private Assignments assignments;

    @Inject
    private Mentors mentors;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * Tells {@link MentorAssigned} for each leader, and each leader by mail; refuses when there is nothing to publish, or when a time has been
     * taken or a mentor has become full since it was proposed.
     */
    @Transactional
    public int publish(ProgrammeId programme) {
        return publish(programme, Instant.now());
    }

    /** As {@link #publish(ProgrammeId)}, as of another moment. */
    @Transactional
    public int publish(ProgrammeId programme, Instant moment) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        List<Assignment> proposed = assignments.of(programme, State.PROPOSED);
        if (proposed.isEmpty()) {
            throw Refused.conflict(MentoringModule.words("publish.nothing"));
        }
        List<Assignment> replaced = replaced(programme, proposed);
        refuseClash(proposed, replaced);
        replaced.forEach(assignment -> assignment.end(moment));
        proposed.forEach(assignment -> assignment.publish(moment));
        proposed.forEach(assignment -> facts.fire(
                new MentorAssigned(programme, assignment.leader(), assignment.mentor(), moment, access.me())));
        tellLeaders(pairings(proposed));
        return proposed.size();
    }

    private void tellLeaders(List<Pairing> pairings) {
        Map<PersonId, Person> people = directory.people(pairings.stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .toList());
        for (Pairing pairing : pairings) {
            String mentor = people.get(pairing.mentor()).name();
            Phrase time = FixedTimeWords.of(
                    pairing.time(), people.get(pairing.leader()).zone());
            notices.tell(
                    pairing.leader(),
                    MentoringModule.words("publish.mail.title", mentor),
                    MentoringModule.words("publish.mail.text", mentor, time),
                    "home");
        }
    }

    private List<Assignment> replaced(ProgrammeId programme, List<Assignment> proposed) {
        Set<PersonId> leaders = proposed.stream().map(Assignment::leader).collect(Collectors.toSet());
        return assignments.of(programme, State.PUBLISHED).stream()
                .filter(assignment -> leaders.contains(assignment.leader()))
                .toList();
    }

    private void refuseClash(List<Assignment> proposed, List<Assignment> replaced) {
        Set<PersonId> people = new HashSet<>();
        proposed.forEach(assignment -> people.addAll(List.of(assignment.leader(), assignment.mentor())));
        List<Assignment> staying = new ArrayList<>(assignments.openOf(people));
        staying.removeIf(assignment -> assignment.state() != State.PUBLISHED || replaced.contains(assignment));
        Clash.first(pairings(proposed), pairings(staying), mentors.of(people)).ifPresent(pairing -> {
            String name = directory.person(pairing.mentor()).map(Person::name).orElse("");
            throw Refused.conflict(MentoringModule.words("publish.taken", name));
        });
    }

    private static List<Pairing> pairings(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::pairing).toList();
    }
}
