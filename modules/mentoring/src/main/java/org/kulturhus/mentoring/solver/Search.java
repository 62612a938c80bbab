package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for better answers by simulated annealing. A move gives a leader another place; whoever stands in the way there must
 * go, and takes the best place that is then free. A worse answer is accepted the less often the cooler it is. While it
 * searches, a leader without a place costs only as much as is needed to keep such leaders few.
 */
final class Search {

    private static final int LOOK = 256;
    private static final int CYCLE = 200;
    private static final double COOLED = 0.004;

    private final Problem problem;
    private final Standing standing;
    private final SplittableRandom random;
    private final int[] movable;
    private final int[] before;
    private final List<Integer> touched = new ArrayList<>();
    private final double warm;
    private final double floor;
    private double price;
    private double best = Double.POSITIVE_INFINITY;
    private int fewest = Integer.MAX_VALUE;

    Search(Problem problem, int[] start, long seed) {
        this.problem = problem;
        random = new SplittableRandom(seed);
        standing = new Standing(problem);
        before = new int[start.length];
        movable = IntStream.range(0, start.length)
                .filter(leader -> problem.places().get(leader).size() > 0)
                .toArray();
        for (int leader : movable) {
            if (start[leader] >= 0 && standing.fits(leader, start[leader])) {
                standing.put(leader, start[leader]);
            }
        }
        warm = spread();
        floor = Math.max(warm / 2, dearestFirst());
        price = Math.max(4 * warm, floor);
    }

    /** The most that somebody's cheapest place costs with the load: to have none is never cheaper. */
    private double dearestFirst() {
        double most = 0;
        for (int leader : movable) {
            Options mine = problem.places().get(leader);
            most = Math.max(most, mine.cost(0) + problem.lastLoad(mine.mentor(0), mine.minutes(0)));
        }
        return 1 + most;
    }

    /** How far the costs of a leader's places lie apart, on average. */
    private double spread() {
        double sum = 0;
        for (int leader : movable) {
            Options mine = problem.places().get(leader);
            sum += mine.cost(Math.min(mine.size() - 1, 40)) - mine.cost(0);
        }
        return Math.max(1e-3, sum / Math.max(1, movable.length));
    }

    /** Searches until the budget is used; tells each answer that is better than its best before. */
    void run(Budget budget, Consumer<int[]> better) {
        tell(better);
        long tried = 0;
        long cycle = (long) CYCLE * Math.max(16, movable.length);
        while (movable.length > 0) {
            double heat = warm / 4;
            double cooling = Math.pow(COOLED, 1.0 / cycle);
            int without = 0;
            for (long move = 1; move <= cycle; move++, heat *= cooling) {
                move(heat);
                tell(better);
                without += standing.unplaced() > fewest ? 1 : 0;
                if (++tried % LOOK == 0) {
                    price = Math.min(floor * 1_000, Math.max(floor, price * (without > LOOK / 2 ? 1.1 : 0.95)));
                    without = 0;
                    if (budget.over(tried)) {
                        return;
                    }
                }
            }
            cycle *= 2;
        }
    }

    private void tell(Consumer<int[]> better) {
        if (standing.unplaced() < fewest || standing.unplaced() == fewest && standing.cost() < best - 1e-9) {
            fewest = standing.unplaced();
            best = standing.cost();
            better.accept(standing.chosen());
        }
    }

    private void move(double heat) {
        int leader = movable[random.nextInt(movable.length)];
        Options mine = problem.places().get(leader);
        double dice = random.nextDouble();
        int place = (int) (mine.size() * dice * dice);
        if (place == standing.chosen(leader) || !problem.everFits(mine, place)) {
            return;
        }
        double costs = standing.cost() + price * standing.unplaced();
        remove(leader);
        clear(leader, place);
        standing.put(leader, place);
        for (int moved = touched.size() - 1; moved > 0; moved--) {
            settle(touched.get(moved));
        }
        double more = standing.cost() + price * standing.unplaced() - costs;
        if (more > 0 && random.nextDouble() >= Math.exp(-more / heat)) {
            undo();
        }
        touched.clear();
    }

    private void remove(int leader) {
        touched.add(leader);
        before[leader] = standing.chosen(leader);
        if (before[leader] != Standing.NONE) {
            standing.take(leader);
        }
    }

    /** Makes room for the leader: first in the calendars, then among the mentor's leaders. */
    private void clear(int leader, int place) {
        for (int other = standing.inTheWay(leader, place);
                other != Standing.NONE;
                other = standing.inTheWay(leader, place)) {
            remove(other);
        }
        Options mine = problem.places().get(leader);
        int mentor = mine.mentor(place);
        while (standing.wanting(mentor, mine.minutes(place)) > 0 && standing.members(mentor) > 0) {
            remove(standing.member(mentor, random.nextInt(standing.members(mentor))));
        }
    }

    private void settle(int leader) {
        Options mine = problem.places().get(leader);
        int found = Standing.NONE;
        double least = price;
        for (int place = 0; place < mine.size() && mine.cost(place) < least; place++) {
            double cost = mine.cost(place) + standing.moreLoad(mine.mentor(place), mine.minutes(place));
            if (cost < least && standing.fits(leader, place)) {
                least = cost;
                found = place;
            }
        }
        if (found != Standing.NONE) {
            standing.put(leader, found);
        }
    }

    private void undo() {
        for (int leader : touched) {
            if (standing.chosen(leader) != Standing.NONE) {
                standing.take(leader);
            }
        }
        for (int leader : touched) {
            if (before[leader] != Standing.NONE) {
                standing.put(leader, before[leader]);
            }
        }
    }
}
