package org.kulturhus.mentoring.proposal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.mentoring.solver.Solver.Searchers;
import org.kulturhus.spi.Background;
import org.kulturhus.spi.people.PersonId;

/** Solves proposals in the background of the server that was asked, and says from time to time how far it is. */
@ApplicationScoped
public class Solving {

    private static final Logger LOG = Logger.getLogger(Solving.class.getName());
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(1);

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Background background;

    @Inject
    private Solving self;

    @Inject
    private ProposalSteps steps;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProposalStarted fact) {
        background.run(() -> self.solve(fact.proposal()));
    }

    /** One search from its beginning to its end; nobody waits for it. */
    @ActivateRequestContext
    void solve(long proposal) {
        try {
            ProposalSteps.Prepared prepared = steps.prepare(proposal);
            Solution solution = search(proposal, prepared);
            for (Set<PersonId> stranded = prepared.stranded(solution);
                    !stranded.isEmpty();
                    stranded = prepared.stranded(solution)) {
                prepared = steps.again(proposal, prepared, stranded);
                solution = search(proposal, prepared);
            }
            steps.finish(proposal, prepared, solution);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Proposal " + proposal + " could not be solved", failed);
            steps.fail(proposal);
        }
    }

    private Solution search(long proposal, ProposalSteps.Prepared prepared) {
        AtomicReference<Solution> best = new AtomicReference<>();
        Budget budget = new Budget(
                Instant.now().plusSeconds(prepared.seconds()), Long.MAX_VALUE, news(proposal, prepared, best));
        Searchers searchers = new Searchers(
                threads,
                LongStream.range(0, Math.max(2, Runtime.getRuntime().availableProcessors()))
                        .map(thread -> proposal * 31 + thread)
                        .boxed()
                        .toList());
        return Solver.solve(prepared.matching().problem(), prepared.from(), budget, searchers, best::set);
    }

    /** Asked by every searcher now and then whether to end; tells the news about once a second on the way. */
    private BooleanSupplier news(long proposal, ProposalSteps.Prepared prepared, AtomicReference<Solution> best) {
        AtomicReference<Instant> last = new AtomicReference<>(Instant.now());
        AtomicReference<Boolean> stopped = new AtomicReference<>(false);
        return () -> {
            Instant before = last.get();
            Instant now = Instant.now();
            if (now.isAfter(before.plus(BETWEEN_NEWS)) && last.compareAndSet(before, now)) {
                stopped.set(told(proposal, prepared, best.get()) || stopped.get());
            }
            return stopped.get();
        };
    }

    /** Whether it is to stop. What cannot be told now is told later: the search goes on. */
    private boolean told(long proposal, ProposalSteps.Prepared prepared, Solution best) {
        try {
            return steps.news(proposal, prepared, best);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The news of proposal " + proposal + " could not be told", failed);
            return false;
        }
    }
}
