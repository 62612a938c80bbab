package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private static final int UNPLACED = -1;

    private final Problem problem;
    private final Grid grid;
    private final double unplaced;
    private final DirectedWeightedMultigraph<Integer, Arc> network = new DirectedWeightedMultigraph<>(Arc.class);
    private final List<Arc> arcs = new ArrayList<>();
    private final boolean[][] known;
    private final int sink;
    private final double[] prices;

    private Flow(Problem problem, Grid grid) {
        this.problem = problem;
        this.grid = grid;
        unplaced = problem.unplaced();
        int leaders = problem.places().size();
        sink = leaders + problem.mentors().size() + grid.slots();
        prices = new double[sink + 1];
        known = new boolean[leaders][];
        for (int node = 0; node <= sink; node++) {
            network.addVertex(node);
        }
        for (int leader = 0; leader < leaders; leader++) {
            known[leader] = new boolean[problem.places().get(leader).size()];
            add(new Arc(leader, sink, unplaced, UNPLACED));
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            add(new Arc(slotNode(slot), mentorNode(grid.mentorOf(slot)), 0, UNPLACED));
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
            add(new Arc(mentorNode(mentor), sink, problem.more(mentor, before, grid.minutes()), UNPLACED));
        }
    }

    private void add(Arc arc) {
        network.addEdge(arc.from, arc.to, arc);
        arcs.add(arc);
    }

    private Solution solve(Budget budget) {
        for (int leader = 0; leader < known.length; leader++) {
            addCheapest(leader);
        }
        MinimumCostFlow<Arc> flow;
        boolean more;
        do {
            flow = flow();
            more = addCheaper();
        } while (more && !budget.stops());
        int[] chosen = chosen(flow);
        return new Solution(chosen, problem.cost(chosen), grid.exact() && !more ? cost(flow) : 0);
    }

    /**
     * The cheapest flow over the arcs so far. What an arc costs is told by how far it is above the last prices: that moves all
     * flows by the same sum, and what was good before costs nothing, so the search has short ways.
     */
    private MinimumCostFlow<Arc> flow() {
        Arrays.fill(prices, 0, known.length, Double.MAX_VALUE);
        for (Arc arc : arcs) {
            if (arc.from < known.length) {
                prices[arc.from] = Math.min(prices[arc.from], arc.cost + prices[arc.to]);
            }
        }
        arcs.forEach(arc -> network.setEdgeWeight(arc, arc.cost - prices[arc.from] + prices[arc.to]));
        CapacityScalingMinimumCostFlow<Integer, Arc> algorithm = new CapacityScalingMinimumCostFlow<>();
        MinimumCostFlow<Arc> flow = algorithm.getMinimumCostFlow(problemOf());
        algorithm.getDualSolution().forEach((node, price) -> prices[node] += price);
        for (int slot = 0; slot < grid.slots(); slot++) {
            int node = slotNode(slot);
            prices[node] = Math.max(prices[node], prices[mentorNode(grid.mentorOf(slot))]);
        }
        return flow;
    }

    private static double cost(MinimumCostFlow<Arc> flow) {
        return flow.getFlowMap().entrySet().stream()
                .mapToDouble(entry -> entry.getKey().cost * entry.getValue())
                .sum();
    }

    private int[] chosen(MinimumCostFlow<Arc> flow) {
        int[] chosen = new int[known.length];
        Arrays.fill(chosen, -1);
        flow.getFlowMap().forEach((arc, amount) -> {
            if (arc.place != UNPLACED && amount > 0.5) {
                chosen[arc.from] = arc.place;
            }
        });
        return chosen;
    }

    private MinimumCostFlowProblemImpl<Integer, Arc> problemOf() {
        Function<Integer, Integer> supply = node -> node == sink ? -known.length : node < known.length ? 1 : 0;
        return new MinimumCostFlowProblemImpl<>(network, supply, arc -> 1);
    }

    private void add(int leader, int place) {
        int slot = grid.slotOf(leader, place);
        if (known[leader][place] || slot == Grid.OFF) {
            return;
        }
        known[leader][place] = true;
        Options mine = problem.places().get(leader);
        int to = slot == Grid.TIMELESS ? mentorNode(mine.mentor(place)) : slotNode(slot);
        add(new Arc(leader, to, mine.cost(place), place));
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
    private boolean addCheaper() {
        boolean added = false;
        double[] lowest = new double[problem.mentors().size()];
        int[] best = new int[lowest.length];
        for (int leader = 0; leader < known.length; leader++) {
            Arrays.fill(lowest, -HAIR);
            Arrays.fill(best, -1);
            price(leader, lowest, best);
            added |= addLowest(leader, lowest, best);
        }
        return added;
    }

    private void price(int leader, double[] lowest, int[] best) {
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

    /** From a leader to a place of theirs, or one that nobody chooses: to the seats of a mentor, or past all of them. */
    private static final class Arc extends DefaultWeightedEdge {

        private final int from;
        private final int to;
        private final double cost;
        private final int place;

        Arc(int from, int to, double cost, int place) {
            this.from = from;
            this.to = to;
            this.cost = cost;
            this.place = place;
        }
    }
}
