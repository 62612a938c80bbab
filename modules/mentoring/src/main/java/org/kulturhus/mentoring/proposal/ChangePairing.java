package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kulturhus.mentoring.matching.Place;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Chooses another mentor or time for one leader by hand: locked in a proposal, which counts when it is published (R4, R5). What
 * is chosen from today's pairings goes into a proposal in which nothing else is but what was chosen so, so that nobody else moves
 * by it; what is chosen in a proposal goes into that one.
 */
@ApplicationScoped
public class ChangePairing {

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Grounds grounds;

    @Inject
    private Assignments assignments;

    @Inject
    private Proposals proposals;

    @Inject
    private ExplainProposal explainProposal;

    @Inject
    private Access access;

    /**
     * The free places, of which the leader may take one.
     *
     * @param in proposal beside whose places they are free, or null for today's pairings
     */
    public Places places(ProgrammeId id, PersonId leader, Long in) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        leader(id, leader);
        List<Pairing> beside = open(id, in).stream()
                .flatMap(proposal -> assignments.of(proposal).stream())
                .filter(Assignment::proposed)
                .filter(assignment -> !assignment.leader().equals(leader))
                .map(Assignment::pairing)
                .toList();
        return new Places(grounds.of(programme(id), List.of(leader), beside));
    }

    /** The proposal into which a choice goes; empty where it begins one of its own. Refuses one that cannot be changed. */
    public Optional<Proposal> open(ProgrammeId id, Long in) {
        if (in == null) {
            return proposals.byHand(id);
        }
        Proposal proposal = proposals.proposal(in);
        if (!proposal.programme().equals(id)) {
            throw Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
        }
        if (proposal.state(Instant.now()) != Proposal.State.READY) {
            throw Refused.conflict(Phrase.of("mentoring", "pairing.closed"));
        }
        return Optional.of(proposal);
    }

    /**
     * Refuses a place that breaks a rule or is gone, and another one for a leader whose place is locked. Answers the proposal.
     *
     * @param in proposal into which it goes, or null for one of what is chosen by hand
     */
    @Transactional
    public long change(ProgrammeId id, PersonId leader, Place place, Long in) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Person person = leader(id, leader);
        if (assignments.published(id, List.of(leader)).stream().anyMatch(Assignment::locked)) {
            throw Refused.conflict(Phrase.of("mentoring", "pairing.locked", person.name()));
        }
        Places places = places(id, leader, in);
        boolean open = places.options(person).stream()
                .anyMatch(option -> option.mentor().id().equals(place.mentor().id())
                        && option.time().equals(place.time()));
        if (!open) {
            throw Refused.conflict(Phrase.of("mentoring", "pairing.gone"));
        }
        Proposal proposal = open(id, in).orElseGet(() -> begin(id));
        choose(proposal, new Pairing(id, leader, place.mentor().id(), place.time()));
        return proposal.id();
    }

    private void choose(Proposal proposal, Pairing pairing) {
        assignments.of(proposal).stream()
                .filter(assignment -> assignment.leader().equals(pairing.leader()))
                .forEach(assignments::forget);
        Reason byHand = Reason.plain(Phrase.of("mentoring", "fit.byHand"));
        Assignment chosen = new Assignment(pairing, List.of(byHand), Instant.now()).in(proposal);
        chosen.lock(true);
        assignments.add(chosen);
        explainProposal.again(proposal);
    }

    private Proposal begin(ProgrammeId id) {
        Proposal proposal = Proposal.byHand(id, proposals.nextNumber(id), access.me());
        proposals.add(proposal);
        return proposal;
    }

    private Programme programme(ProgrammeId id) {
        return programmes.programme(id).orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")));
    }

    /** The leader, who has to be enrolled. */
    public Person leader(ProgrammeId id, PersonId leader) {
        return directory
                .person(leader)
                .filter(person -> programme(id).leaders().contains(leader))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "leader.unknown")));
    }
}
