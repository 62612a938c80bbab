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

/** Chooses another mentor or time for one leader by hand: locked in a proposal, which counts when it is published (R4, R5). */
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

    /** The free places, of which the leader may take one, beside the newest proposal. */
    public Places places(ProgrammeId id, PersonId leader) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        leader(id, leader);
        List<Pairing> beside = newest(id).stream()
                .flatMap(proposal -> assignments.of(proposal).stream())
                .filter(Assignment::proposed)
                .filter(assignment -> !assignment.leader().equals(leader))
                .map(Assignment::pairing)
                .toList();
        return new Places(grounds.of(programme(id), List.of(leader), beside));
    }

    /** The newest proposal that can still be changed. */
    public Optional<Proposal> newest(ProgrammeId id) {
        return proposals.of(id).stream()
                .filter(proposal -> proposal.state(Instant.now()) == Proposal.State.READY)
                .findFirst();
    }

    /** Refuses a place that breaks a rule or is gone. */
    @Transactional
    public void change(ProgrammeId id, PersonId leader, Place place) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Person person = leader(id, leader);
        Places places = places(id, leader);
        boolean open = places.options(person).stream()
                .anyMatch(option -> option.mentor().id().equals(place.mentor().id())
                        && option.time().equals(place.time()));
        if (!open) {
            throw Refused.conflict(Phrase.of("mentoring", "pairing.gone"));
        }
        Proposal proposal = newest(id).orElseGet(() -> begin(id));
        assignments.of(proposal).stream()
                .filter(assignment -> assignment.leader().equals(leader))
                .forEach(assignments::forget);
        Pairing pairing = new Pairing(id, leader, place.mentor().id(), place.time());
        Reason byHand = Reason.plain(Phrase.of("mentoring", "fit.byHand"));
        Assignment chosen = new Assignment(pairing, List.of(byHand), Instant.now()).in(proposal);
        chosen.lock(true);
        assignments.add(chosen);
        explainProposal.again(proposal);
    }

    private Proposal begin(ProgrammeId id) {
        Proposal proposal = new Proposal(id, proposals.nextNumber(id), false, 1, access.me());
        proposals.add(proposal);
        proposal.ready();
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
