package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The problem as a minimum-cost flow, which has a true optimum: leader → time of a mentor (one leader) → mentor → seats (each
 * further one costs more) → sink. A leader for whom nothing is left flows past them all at a cost above every other.
 *
 * <p>It begins with the cheapest places of each leader only; then the prices of the nodes tell which of the others could make
 * it cheaper, and it is solved again with these, until there are none. So the optimum is that of all places.
 */
final class Flow {

    private static final int FIRST = 12;
    private static final int MORE = 8;
    private static final double HAIR = 1e-7;

    private final Problem problem;
    private final Grid grid;
    private final double unplaced;
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> network =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, int[]> places = new HashMap<>();
    private final boolean[][] known;
    private final int sink;

    private Flow(Problem problem, Grid grid) {
        this.problem = problem;
        this.grid = grid;
        unplaced = problem.unplaced();
        int leaders = problem.places().size();
        sink = leaders + problem.mentors().size() + grid.slots();
        known = new boolean[leaders][];
        for (int node = 0; node <= sink; node++) {
            network.addVertex(node);
        }
        for (int leader = 0; leader < leaders; leader++) {
            known[leader] = new boolean[problem.places().get(leader).size()];
            arc(leader, sink, unplaced);
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            arc(slotNode(slot), mentorNode(grid.mentorOf(slot)), 0);
        }
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            seats(mentor);
        }
    }

    /** The cheapest of all choices on the grid; where somebody stops it, the cheapest of those looked at, unproven. */
    static Solution solve(Problem problem, Grid grid, Budget budget) {
        return new Flow(problem, grid).solve(budget);
    }

    private int mentorNode(int mentor) {
        return problem.places().size() + mentor;
    }

    private int slotNode(int slot) {
        return problem.places().size() + problem.mentors().size() + slot;
    }

    private void seats(int mentor) {
        for (int seat = 0; seat < grid.seats(mentor); seat++) {
            long before = (long) seat * grid.minutes();
            arc(mentorNode(mentor), sink, problem.more(mentor, before, grid.minutes()));
        }
    }

    private DefaultWeightedEdge arc(int from, int to, double cost) {
        DefaultWeightedEdge arc = network.addEdge(from, to);
        network.setEdgeWeight(arc, cost);
        return arc;
    }

    private Solution solve(Budget budget) {
        for (int leader = 0; leader < known.length; leader++) {
            addCheapest(leader);
        }
        CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> algorithm;
        MinimumCostFlow<DefaultWeightedEdge> flow;
        boolean more;
        do {
            algorithm = new CapacityScalingMinimumCostFlow<>();
            flow = algorithm.getMinimumCostFlow(problemOf());
            more = addCheaper(prices(algorithm.getDualSolution()));
        } while (more && !budget.stops());
        return new Solution(chosen(flow), problem.cost(chosen(flow)), grid.exact() && !more ? flow.getCost() : 0);
    }

    private int[] chosen(MinimumCostFlow<DefaultWeightedEdge> flow) {
        int[] chosen = new int[known.length];
        Arrays.fill(chosen, -1);
        flow.getFlowMap().forEach((arc, amount) -> {
            int[] place = places.get(arc);
            if (place != null && amount > 0.5) {
                chosen[place[0]] = place[1];
            }
        });
        return chosen;
    }

    private double[] prices(Map<Integer, Double> dual) {
        double[] prices = new double[sink + 1];
        dual.forEach((node, price) -> prices[node] = price);
        return prices;
    }

    private MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge> problemOf() {
        Function<Integer, Integer> supply = node -> node == sink ? -known.length : node < known.length ? 1 : 0;
        return new MinimumCostFlowProblemImpl<>(network, supply, arc -> 1);
    }

    private int add(int leader, int place) {
        int slot = grid.slotOf(leader, place);
        if (known[leader][place] || slot == Grid.OFF) {
            return 0;
        }
        known[leader][place] = true;
        Options mine = problem.places().get(leader);
        int to = slot == Grid.TIMELESS ? mentorNode(mine.mentor(place)) : slotNode(slot);
        places.put(arc(leader, to, mine.cost(place)), new int[] {leader, place});
        return 1;
    }

    /** Of each of the cheapest mentors two times, other ones for every leader, so that not all of them want the same. */
    private void addCheapest(int leader) {
        Options mine = problem.places().get(leader);
        Map<Integer, List<Integer>> byMentor = new LinkedHashMap<>();
        for (int place = 0; place < mine.size() && byMentor.size() <= FIRST; place++) {
            List<Integer> same = byMentor.computeIfAbsent(mine.mentor(place), mentor -> new ArrayList<>());
            if (grid.slotOf(leader, place) != Grid.OFF
                    && (same.isEmpty() || mine.cost(place) <= mine.cost(same.get(0)) + HAIR)) {
                same.add(place);
            }
        }
        for (List<Integer> same : byMentor.values()) {
            for (int time = 0; time < Math.min(2, same.size()); time++) {
                add(leader, same.get((leader * 7 + time * 3) % same.size()));
            }
        }
    }

    /** Adds to each leader the places with the lowest prices, one of a mentor, if these are lower than what the leader pays. */
    private boolean addCheaper(double[] prices) {
        boolean added = false;
        double[] lowest = new double[problem.mentors().size()];
        int[] best = new int[lowest.length];
        for (int leader = 0; leader < known.length; leader++) {
            Arrays.fill(lowest, -HAIR);
            Arrays.fill(best, -1);
            price(leader, prices, lowest, best);
            added |= addLowest(leader, lowest, best);
        }
        return added;
    }

    private void price(int leader, double[] prices, double[] lowest, int[] best) {
        Options mine = problem.places().get(leader);
        for (int place = 0; place < mine.size(); place++) {
            int slot = grid.slotOf(leader, place);
            if (slot == Grid.OFF || known[leader][place]) {
                continue;
            }
            int mentor = mine.mentor(place);
            int to = slot == Grid.TIMELESS ? mentorNode(mentor) : slotNode(slot);
            double less = mine.cost(place) - prices[leader] + prices[to];
            if (less < lowest[mentor]) {
                lowest[mentor] = less;
                best[mentor] = place;
            }
        }
    }

    private boolean addLowest(int leader, double[] lowest, int[] best) {
        int[] mentors = IntStream.range(0, best.length)
                .filter(mentor -> best[mentor] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble(mentor -> lowest[mentor]))
                .limit(MORE)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int mentor : mentors) {
            add(leader, best[mentor]);
        }
        return mentors.length > 0;
    }
}
