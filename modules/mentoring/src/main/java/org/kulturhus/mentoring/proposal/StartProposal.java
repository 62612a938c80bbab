package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.model.Weighting;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Begins a proposal of mentors and fixed times for a programme (R4, R5); it is solved in the background. */
@ApplicationScoped
public class StartProposal {

    /** Seconds that a search may take at most. */
    public static final int LONGEST = 600;

    @Inject
    private Programmes programmes;

    @Inject
    private Proposals proposals;

    @Inject
    private Weightings weightings;

    @Inject
    private Assignments assignments;

    @Inject
    private ProposalSteps steps;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * What to solve.
     *
     * @param weights how much each criterion counts; kept as the programme's. Empty changes nothing.
     * @param everybody whether leaders whose place can stay may get another one too
     * @param seconds how long to search at most, where it is not exact at once
     * @param from proposal to begin with and whose locked places stay, or null
     */
    public record Wanted(Map<Criterion, Integer> weights, boolean everybody, int seconds, Long from) {

        /** Leaders who have no mentor or need another place, with the weights of the programme. */
        public static Wanted usual() {
            return new Wanted(Map.of(), false, 20, null);
        }
    }

    /** Its id. Refuses while another one of the programme is being solved. */
    @Transactional
    public long start(ProgrammeId programme, Wanted wanted) {
        Proposal proposal = begin(programme, wanted);
        facts.fire(new ProposalStarted(programme, proposal.id(), Instant.now(), access.me()));
        return proposal.id();
    }

    /** As {@link #start}, but solved at once, with hardly a search where it is not exact. */
    @Transactional
    public long solved(ProgrammeId programme, Wanted wanted) {
        Proposal proposal = begin(programme, wanted);
        ProposalSteps.Prepared prepared = steps.prepare(proposal.id());
        Solution solution = atOnce(prepared);
        for (Set<PersonId> stranded = prepared.stranded(solution);
                !stranded.isEmpty();
                stranded = prepared.stranded(solution)) {
            prepared = steps.again(proposal.id(), prepared, stranded);
            solution = atOnce(prepared);
        }
        steps.finish(proposal.id(), prepared, solution);
        return proposal.id();
    }

    private static Solution atOnce(ProposalSteps.Prepared prepared) {
        return Solver.solve(
                prepared.matching().problem(),
                prepared.from(),
                Budget.ofMoves(1),
                new Solver.Searchers(null, List.of()),
                better -> {});
    }

    private Proposal begin(ProgrammeId programme, Wanted wanted) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        programmes.programme(programme).orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")));
        if (wanted.seconds() < 1 || wanted.seconds() > LONGEST) {
            throw Refused.invalid("seconds", Phrase.of("mentoring", "solve.seconds.outside", LONGEST));
        }
        assignments.takeTurn();
        if (proposals.solving(programme).isPresent()) {
            throw Refused.conflict(Phrase.of("mentoring", "solve.running"));
        }
        weigh(programme, wanted.weights());
        Proposal proposal = new Proposal(
                programme, proposals.nextNumber(programme), wanted.everybody(), wanted.seconds(), access.me());
        proposals.add(proposal);
        if (wanted.from() != null) {
            copy(wanted.from(), proposal);
        }
        return proposal;
    }

    private void copy(long from, Proposal proposal) {
        Proposal before = proposals.proposal(from);
        if (!before.programme().equals(proposal.programme())) {
            throw Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
        }
        assignments.of(before).stream()
                .filter(Assignment::proposed)
                .forEach(assignment -> assignments.add(assignment.copied(proposal)));
    }

    private void weigh(ProgrammeId programme, Map<Criterion, Integer> weights) {
        if (weights.isEmpty()) {
            return;
        }
        Weighting weighting = weightings.of(programme);
        try {
            weighting.weigh(weights);
        } catch (IllegalArgumentException outside) {
            throw Refused.invalid("weights", Phrase.of("mentoring", "solve.weight.outside", Criterion.MOST));
        }
        weightings.keep(weighting);
    }
}
