package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.matching.Placement;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Gives every leader without a mentor a mentor and a fixed time, as well as possible; published pairings stay (R4, R5). */
@ApplicationScoped
public class ProposePairings {

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private FreePlaces freePlaces;

    @Inject
    private Assignments assignments;

    @Inject
    private Access access;

    /** Replaces the programme's proposals; the number of leaders who got a place. */
    @Transactional
    public int propose(ProgrammeId id) {
        return propose(id, Set.of());
    }

    /** As {@link #propose(ProgrammeId)}, leaving some leaders out. */
    @Transactional
    public int propose(ProgrammeId id, Set<PersonId> leftOut) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        Programme programme =
                programmes.programme(id).orElseThrow(() -> Refused.unknown(MentoringModule.words("programme.unknown")));
        assignments.takeTurn();
        assignments.forgetProposals(id);
        List<Person> waiting = waiting(programme).stream()
                .filter(leader -> !leftOut.contains(leader.id()))
                .toList();
        List<Placement> found = freePlaces.of(programme).pair(id, waiting);
        found.forEach(
                placement -> assignments.add(new Assignment(placement.pairing(), placement.reasons(), Instant.now())));
        return found.size();
    }

    /** Leaders of the programme without a published mentor, by name. */
    private List<Person> waiting(Programme programme) {
        Set<PersonId> placed = assignments.of(programme.id(), State.PUBLISHED).stream()
                .map(Assignment::leader)
                .collect(Collectors.toSet());
        return directory.people(programme.leaders()).values().stream()
                .filter(leader -> !placed.contains(leader.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(leader -> leader.id().value()))
                .toList();
    }
}
