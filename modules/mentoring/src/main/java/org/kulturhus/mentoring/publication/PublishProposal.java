package org.kulturhus.mentoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.TellPairs;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * A proposal becomes the programme's pairings, in one act (R4); the ones it replaces end and stay as history. Who keeps a place
 * is not asked again.
 */
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
    private HandOver handOver;

    @Inject
    private Consents consents;

    @Inject
    private Access access;

    @Inject
    private TellPairs tellPairs;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Consequences consequences;

    /** Who has another mentor or time by it, and what they had. */
    private record Done(
            ProgrammeId programme, int placed, List<Pairing> changed, List<Pairing> before, Instant moment) {

        MentorsAssigned fact(PersonId by) {
            return new MentorsAssigned(programme, mentors(changed), moment, by);
        }
    }

    /** What it would change elsewhere, in the sessions for instance; nothing is published. Refuses as {@link #publish(long, Optional)}. */
    @Transactional
    public Foreseen preview(long id) {
        return consequences.preview(List.of(become(id, Instant.now()).fact(access.me())));
    }

    /**
     * Tells {@link MentorsAssigned} of the leaders whose mentor or time is new, and each of them and of the mentors;
     * refuses when there is nothing to publish, and what {@link CheckProposal} finds.
     *
     * @param seen stamp of what {@link #preview} has shown; when something else would change by now, nothing is published
     */
    @Transactional
    public int publish(long id, Optional<String> seen) {
        return tell(become(id, Instant.now()), seen);
    }

    /** As {@link #publish(long, Optional)} for somebody who has seen nothing, as of another moment. */
    @Transactional
    public int publish(long id, Instant moment) {
        return tell(become(id, moment), Optional.empty());
    }

    private Done become(long id, Instant moment) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Proposal proposal = proposals.locked(id);
        List<Assignment> proposed =
                assignments.of(proposal).stream().filter(Assignment::proposed).toList();
        if (proposal.state(moment) != Proposal.State.READY || proposed.isEmpty()) {
            throw Refused.conflict(Phrase.of("mentoring", "publish.nothing"));
        }
        List<Assignment> replaced = replaced(proposal, proposed);
        Programme programme = programmes.programme(proposal.programme()).orElseThrow();
        checkProposal.refuse(programme, proposed, replaced);
        List<Pairing> before = replaced.stream().map(Assignment::pairing).toList();
        List<Assignment> changed =
                proposed.stream().filter(one -> !before.contains(one.pairing())).toList();
        handOver.publish(programme, proposal, proposed, replaced, moment);
        consents.carry(replaced, proposed);
        proposal.published();
        return new Done(programme.id(), proposed.size(), standing(changed), standing(replaced), moment);
    }

    private int tell(Done done, Optional<String> seen) {
        MentorsAssigned told = done.fact(access.me());
        consequences.require(List.of(told), seen);
        facts.fire(told);
        Set<PersonId> moved = done.changed().stream().map(Pairing::leader).collect(Collectors.toSet());
        tellPairs.tell(
                done.changed(),
                done.before().stream()
                        .filter(pairing -> moved.contains(pairing.leader()))
                        .toList());
        return done.placed();
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

    private static List<Pairing> standing(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::standing).toList();
    }
}
