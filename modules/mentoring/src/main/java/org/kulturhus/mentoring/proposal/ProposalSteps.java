package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.mentoring.consent.Unsettled;
import org.kulturhus.mentoring.matching.Ground;
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

    private static final int SHORTER = 4;

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

    @Inject
    private ExplainProposal explainProposal;

    /**
     * All that a search needs.
     *
     * @param from places to begin with
     * @param places as they are without any of the proposal, to explain all of it
     * @param today leaders who have a published place
     * @param keeping those who keep the published one, because nothing else was found for them
     */
    public record Prepared(
            Matching matching, int[] from, int seconds, Places places, Set<PersonId> today, Set<PersonId> keeping) {

        /**
         * Leaders who have a mentor today and would be without one. Their seats and hours were free to be given to others, so
         * it has to be solved again with these leaders where they are.
         */
        Set<PersonId> stranded(Solution solution) {
            return matching.without(solution.chosen()).stream()
                    .filter(today::contains)
                    .collect(Collectors.toSet());
        }

        /** What is proven of the cost; nothing where not every place was looked at. */
        private OptionalDouble least(Solution solution) {
            OptionalDouble least = solution.leastPoints(matching.problem().unplaced());
            return matching.whole() ? least : OptionalDouble.empty();
        }

        private double points(Solution solution) {
            return solution.points(matching.problem().unplaced());
        }
    }

    /** Leaders by name, so that the same question is asked in the same way. */
    @Transactional
    public Prepared prepare(long id) {
        return prepared(id, Set.of(), proposals.proposal(id).seconds());
    }

    /** The same question with these leaders where they are, besides those who are kept already; in a fourth of the time. */
    @Transactional
    public Prepared again(long id, Prepared before, Set<PersonId> stranded) {
        Set<PersonId> keeping = new HashSet<>(before.keeping());
        keeping.addAll(stranded);
        return prepared(id, keeping, Math.max(1, before.seconds() / SHORTER));
    }

    private Prepared prepared(long id, Set<PersonId> keeping, int seconds) {
        Proposal proposal = proposals.proposal(id);
        Programme programme = programmes.programme(proposal.programme()).orElseThrow();
        List<Assignment> before = assignments.of(proposal);
        List<Assignment> published = assignments.of(proposal.programme(), Assignment.State.PUBLISHED);
        Set<PersonId> staying = staying(proposal, before, published);
        staying.addAll(keeping);
        List<Person> leaders = leaders(programme, staying);
        List<Pairing> locked = pairings(before.stream().filter(Assignment::locked));
        Set<PersonId> all = locked.stream().map(Pairing::leader).collect(Collectors.toSet());
        leaders.forEach(leader -> all.add(leader.id()));
        Ground ground = grounds.of(programme, all, List.of());
        Matching matching = new Matching(new Places(ground.and(locked)), leaders);
        return new Prepared(
                matching,
                matching.from(pairings(before.stream())),
                seconds,
                new Places(ground),
                published.stream().map(Assignment::leader).collect(Collectors.toSet()),
                keeping);
    }

    private List<Person> leaders(Programme programme, Set<PersonId> without) {
        return directory.people(programme.leaders()).values().stream()
                .filter(leader -> !without.contains(leader.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(leader -> leader.id().value()))
                .toList();
    }

    private static List<Pairing> pairings(Stream<Assignment> assignments) {
        return assignments.map(Assignment::pairing).toList();
    }

    /**
     * Whose place is not asked for: it is locked in the proposal, or it is published, can stay, and is locked or not everybody
     * is placed anew.
     */
    private Set<PersonId> staying(Proposal proposal, List<Assignment> before, List<Assignment> published) {
        Set<PersonId> staying = before.stream()
                .filter(Assignment::locked)
                .map(Assignment::leader)
                .collect(Collectors.toCollection(HashSet::new));
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
        int all = solution.chosen().length;
        proposal.scores(prepared.points(solution), prepared.least(solution), solution.placed(), all);
    }

    /** The answer with its reasons; what is locked stays, and is explained by what counts now. */
    @Transactional
    public void finish(long id, Prepared prepared, Solution solution) {
        Proposal proposal = proposals.locked(id);
        List<Assignment> all = new ArrayList<>();
        List<Assignment> old = new ArrayList<>();
        assignments.of(proposal).forEach(one -> (one.locked() ? all : old).add(one));
        int locked = all.size();
        assignments.forget(old);
        prepared.matching().pairings(proposal.programme(), solution.chosen()).stream()
                .map(pairing -> new Assignment(pairing, List.of(), Instant.now()).in(proposal))
                .forEach(all::add);
        int points = explainProposal.explain(all, prepared.places());
        all.subList(locked, all.size()).forEach(assignments::add);
        double lockedPoints = points - prepared.points(solution);
        OptionalDouble least = prepared.least(solution);
        proposal.scores(
                points,
                least.isPresent() ? OptionalDouble.of(least.getAsDouble() + lockedPoints) : least,
                all.size(),
                solution.chosen().length + locked);
        proposal.ready();
    }

    @Transactional
    public void fail(long id) {
        proposals.locked(id).failed();
    }
}
