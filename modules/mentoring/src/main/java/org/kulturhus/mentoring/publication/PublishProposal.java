package org.kulturhus.mentoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.TellPairs;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** A proposal becomes the programme's pairings, in one act (R4); the ones it replaces end and stay as history. */
@ApplicationScoped
public class PublishProposal {

    @Inject
    private Proposals proposals;

    @Inject
    private Assignments assignments;

    @Inject
    private Programmes programmes;

    @Inject
    private CheckProposal checkProposal;

    @Inject
    private Access access;

    @Inject
    private TellPairs tellPairs;

    @Inject
    private Event<Fact> facts;

    /**
     * Tells {@link MentorsAssigned} of the leaders whose mentor or time is new, and each of them and of the mentors by mail;
     * refuses when there is nothing to publish, and what {@link CheckProposal} finds.
     */
    @Transactional
    public int publish(long id) {
        return publish(id, Instant.now());
    }

    /** As {@link #publish(long)}, as of another moment. */
    @Transactional
    public int publish(long id, Instant moment) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Proposal proposal = proposals.locked(id);
        List<Assignment> proposed =
                assignments.of(proposal).stream().filter(Assignment::proposed).toList();
        if (proposal.state(moment) != Proposal.State.READY || proposed.isEmpty()) {
            throw Refused.conflict(Phrase.of("mentoring", "publish.nothing"));
        }
        List<Assignment> replaced = replaced(proposal, proposed);
        checkProposal.refuse(programmes.programme(proposal.programme()).orElseThrow(), proposed, replaced);
        replaced.forEach(assignment -> assignment.giveWay(proposal, moment));
        proposed.forEach(assignment -> assignment.publish(moment));
        proposal.published();
        tell(proposal.programme(), pairings(proposed), pairings(replaced), moment);
        return proposed.size();
    }

    private void tell(ProgrammeId programme, List<Pairing> proposed, List<Pairing> before, Instant moment) {
        List<Pairing> changed =
                proposed.stream().filter(pairing -> !before.contains(pairing)).toList();
        facts.fire(new MentorsAssigned(programme, mentors(changed), moment, access.me()));
        Set<PersonId> moved = changed.stream().map(Pairing::leader).collect(Collectors.toSet());
        tellPairs.tell(
                changed,
                before.stream()
                        .filter(pairing -> moved.contains(pairing.leader()))
                        .toList());
    }

    static Map<PersonId, PersonId> mentors(List<Pairing> pairings) {
        return pairings.stream().collect(Collectors.toMap(Pairing::leader, Pairing::mentor));
    }

    private List<Assignment> replaced(Proposal proposal, List<Assignment> proposed) {
        Set<PersonId> leaders = proposed.stream().map(Assignment::leader).collect(Collectors.toSet());
        return assignments.of(proposal.programme(), State.PUBLISHED).stream()
                .filter(assignment -> leaders.contains(assignment.leader()))
                .toList();
    }

    private static List<Pairing> pairings(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::pairing).toList();
    }
}
