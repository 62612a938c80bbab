package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Unsettled;
import org.kulturhus.mentoring.matching.Matching;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** What a search reads and writes, each in a transaction of its own. */
@ApplicationScoped
public class ProposalSteps {

    @Inject
    private Proposals proposals;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Assignments assignments;

    @Inject
    private Grounds grounds;

    @Inject
    private Unsettled unsettled;

    /**
     * All that a search needs.
     *
     * @param from places to begin with
     */
    public record Prepared(Matching matching, int[] from, int seconds) {}

    /** Leaders by name, so that the same question is asked in the same way. */
    @Transactional
    public Prepared prepare(long id) {
        Proposal proposal = proposals.proposal(id);
        Programme programme = programmes.programme(proposal.programme()).orElseThrow();
        List<Assignment> before = assignments.of(proposal);
        Set<PersonId> staying = staying(proposal, before);
        List<Person> leaders = directory.people(programme.leaders()).values().stream()
                .filter(leader -> !staying.contains(leader.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(leader -> leader.id().value()))
                .toList();
        List<Pairing> locked = before.stream()
                .filter(Assignment::locked)
                .map(Assignment::pairing)
                .toList();
        Places places = new Places(
                grounds.of(programme, leaders.stream().map(Person::id).toList(), locked));
        Matching matching = new Matching(places, leaders);
        List<Pairing> from = before.stream().map(Assignment::pairing).toList();
        return new Prepared(matching, matching.from(from), proposal.seconds());
    }

    /**
     * Whose place is not asked for: it is locked in the proposal, or it is published, can stay, and is locked or not everybody
     * is placed anew.
     */
    private Set<PersonId> staying(Proposal proposal, List<Assignment> before) {
        Set<PersonId> staying = before.stream()
                .filter(Assignment::locked)
                .map(Assignment::leader)
                .collect(Collectors.toCollection(HashSet::new));
        List<Assignment> published = assignments.of(proposal.programme(), Assignment.State.PUBLISHED);
        Set<Long> unsettledOnes = unsettled.of(published).keySet();
        published.stream()
                .filter(assignment -> !unsettledOnes.contains(assignment.id()))
                .filter(assignment -> assignment.locked() || !proposal.everybody())
                .forEach(assignment -> staying.add(assignment.leader()));
        return staying;
    }

    /** Whether somebody wants it to stop. */
    @Transactional
    public boolean news(long id, Prepared prepared, Solution best) {
        Proposal proposal = proposals.locked(id);
        proposal.seen(Instant.now());
        if (best != null) {
            scores(proposal, prepared, best);
        }
        return proposal.stopping();
    }

    private static void scores(Proposal proposal, Prepared prepared, Solution solution) {
        double unplaced = prepared.matching().problem().unplaced();
        int all = solution.chosen().length;
        double nobody = unplaced * (all - solution.placed());
        proposal.scores(solution.cost() - nobody, solution.bound() - nobody, solution.placed(), all);
    }

    /** The answer with its reasons; what is locked stays. */
    @Transactional
    public void finish(long id, Prepared prepared, Solution solution) {
        Proposal proposal = proposals.locked(id);
        assignments.of(proposal).stream()
                .filter(assignment -> !assignment.locked())
                .forEach(assignments::forget);
        prepared.matching()
                .placements(proposal.programme(), solution.chosen())
                .forEach(placement -> assignments.add(
                        new Assignment(placement.pairing(), placement.reasons(), Instant.now()).in(proposal)));
        scores(proposal, prepared, solution);
        proposal.ready();
    }

    @Transactional
    public void fail(long id) {
        proposals.locked(id).failed();
    }
}
