package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Solves a problem: at once and exactly where it is a flow; otherwise it begins with what the flow sees and searches on. The
 * best answer so far is told each time it becomes better.
 */
public final class Solver {

    private final Problem problem;
    private final Budget budget;
    private final Consumer<Solution> listener;
    private final ReentrantLock lock = new ReentrantLock();
    private Solution best;

    private Solver(Problem problem, Budget budget, Consumer<Solution> listener) {
        this.problem = problem;
        this.budget = budget;
        this.listener = listener;
    }

    /**
     * @param from an answer to begin with, as far as it still fits; where nobody is placed in it, the flow's is taken
     * @param searchers one for each thread that may search; with none, the answer is hardly more than what the flow sees
     * @param listener told each better answer, from any thread, one at a time
     */
    public static Solution solve(
            Problem problem, int[] from, Budget budget, Searchers searchers, Consumer<Solution> listener) {
        return new Solver(problem, budget, listener).solve(from, searchers);
    }

    /** Threads that search, each with a random seed of its own. */
    public record Searchers(ExecutorService threads, List<Long> seeds) {}

    private Solution solve(int[] from, Searchers searchers) {
        Flow flow = new Flow(problem, Grid.relaxed(problem));
        Solution timeless = flow.solve(budget);
        int[] timed = Timetable.of(problem, timeless.chosen());
        found(new Solution(timed, problem.cost(timed), timeless.bound()));
        if (!best.best()) {
            Grid grid = Grid.of(problem);
            Solution seed = new Flow(problem, grid).after(flow, best).solve(budget);
            if (grid.exact()) {
                found(seed);
            }
            if (!best.best()) {
                search(start(from, seed), seed.chosen(), timeless.bound(), searchers);
            }
        }
        return best;
    }

    /** Every second searcher begins with the one start, the others with the other. */
    private void search(int[] one, int[] other, double bound, Searchers searchers) {
        Consumer<int[]> better = chosen -> found(new Solution(chosen, problem.cost(chosen), bound));
        new Search(problem, one, 0).run(Budget.ofMoves(1), better);
        List<Callable<Void>> searches = new ArrayList<>();
        for (int at = 0; at < searchers.seeds().size(); at++) {
            Search search = new Search(
                    problem, at % 2 == 0 ? one : other, searchers.seeds().get(at));
            searches.add(() -> {
                search.run(budget, better);
                return null;
            });
        }
        run(searches, searchers.threads());
    }

    private static int[] start(int[] from, Solution seed) {
        return from == null || Arrays.stream(from).allMatch(place -> place < 0) ? seed.chosen() : from;
    }

    /** What no answer undercuts is true of the best one too, whoever has found it out. */
    private void found(Solution solution) {
        lock.lock();
        try {
            if (best == null || solution.betterThan(best)) {
                best = best == null ? solution : solution.within(best.bound());
                listener.accept(best);
            } else {
                best = best.within(solution.bound());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void run(List<Callable<Void>> searches, ExecutorService threads) {
        if (searches.isEmpty()) {
            return;
        }
        try {
            for (Future<Void> search : threads.invokeAll(searches)) {
                search.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
