package org.kulturhus.mentoring.solver.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.kulturhus.mentoring.matching.MeasureMatching;
import org.kulturhus.mentoring.matching.MeasureMatching.Company;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Gap;
import org.kulturhus.mentoring.solver.MadeUp;
import org.kulturhus.mentoring.solver.Problem;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.mentoring.solver.Solver.Searchers;

/** Prints how good the solver's answers are and how long they take: docs/performance.md. */
public final class MeasureSolver {

    private static final Duration PUBLISHED = Duration.ofSeconds(8);
    private static final Duration WHOLE = Duration.ofSeconds(3);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    public static void main(String[] arguments) {
        MeasureSolver measure = new MeasureSolver();
        try {
            measure.equalHours();
            measure.published();
            measure.large();
            for (Company company : Company.values()) {
                MeasureMatching.print(company, 5000, company == Company.VARIED ? 400 : 417, measure.threads);
            }
            measure.whole();
        } finally {
            measure.threads.shutdown();
        }
    }

    private Solution solve(Problem problem, Duration time, double known, AtomicLong last) {
        AtomicBoolean there = new AtomicBoolean();
        Budget all = Budget.of(time);
        Budget budget = new Budget(all.until(), all.moves(), there::get);
        long before = System.nanoTime();
        return Solver.solve(problem, null, budget, new Searchers(threads, List.of(1L, 2L)), better -> {
            last.set((System.nanoTime() - before) / 1_000_000);
            there.set(better.placed() == problem.places().size() && better.cost() <= known);
        });
    }

    /** Objective ÷ the optimum that another algorithm of the library finds for the same network. */
    private void equalHours() {
        for (long seed = 1; seed <= 3; seed++) {
            Problem problem = MadeUp.problem(120, 30, 0, 5, seed);
            double optimum = Assignment.optimum(problem);
            Solution found = solve(problem, PUBLISHED, optimum, new AtomicLong());
            System.out.printf(
                    "equal hours, 120 leaders x 30 mentors, seed %d: %.4f x the optimum, proven %s%n",
                    seed, found.cost() / optimum, found.best());
        }
    }

    /** Stops a search when the known optimum is found: it cannot become better. */
    private void published() {
        double sum = 0;
        double worst = 0;
        int feasible = 0;
        for (String name : Gap.NAMES) {
            Gap gap = Gap.read(name);
            AtomicLong last = new AtomicLong();
            Solution found = solve(gap.problem(), PUBLISHED, gap.optimum(), last);
            double above = 100 * (found.cost() / gap.optimum() - 1);
            feasible += found.placed() == gap.problem().places().size() ? 1 : 0;
            sum += above;
            worst = Math.max(worst, above);
            System.out.printf("%s: %.4f x the optimum, last better after %d ms%n", name, 1 + above / 100, last.get());
        }
        System.out.printf(
                "published instances: %d of %d feasible, mean gap %.3f %%, worst %.3f %%%n",
                feasible, Gap.NAMES.size(), sum / Gap.NAMES.size(), worst);
    }

    private void large() {
        Problem problem = MadeUp.problem(5000, 400, 4, 16, 1);
        long before = System.nanoTime();
        Solution found = solve(problem, Duration.ofSeconds(30), 0, new AtomicLong());
        System.out.printf(
                "5000 leaders x 400 mentors with times: %.1f s, %d placed, proven best %s%n",
                (System.nanoTime() - before) / 1e9, found.placed(), found.best());
    }

    /** The whole problem against Timefold alone with ten times the time. */
    private void whole() {
        for (int step : new int[] {4, 2}) {
            Problem problem = MadeUp.problem(400, 60, step, 8, 1);
            Solution ours = solve(problem, WHOLE, 0, new AtomicLong());
            double theirs = Rival.cost(problem, WHOLE.multipliedBy(10));
            System.out.printf(
                    "400 leaders x 60 mentors, a start every %d minutes: ours %.1f in at most %d s (bound %.1f), Timefold %.1f"
                            + " in %d s, ratio %.3f%n",
                    15 * step,
                    ours.cost(),
                    WHOLE.toSeconds(),
                    ours.bound(),
                    theirs,
                    WHOLE.toSeconds() * 10,
                    ours.cost() / theirs);
        }
    }
}
