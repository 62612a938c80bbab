package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Numbered nodes and arcs that let one through. Each of the first nodes sends one to the last node, the sink; nothing leads to
 * those that send. It is solved again and again while arcs are added.
 */
final class Network {

    /** Label of an arc that says nothing. */
    static final int PLAIN = -1;

    private final DirectedWeightedMultigraph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);
    private final List<Arc> arcs = new ArrayList<>();
    private final int senders;
    private final int sink;
    private final double[] prices;
    private double cost;

    Network(int senders, int sink) {
        this.senders = senders;
        this.sink = sink;
        prices = new double[sink + 1];
        IntStream.rangeClosed(0, sink).forEach(graph::addVertex);
    }

    /** @param label 0 or more, told where the flow takes it; or {@link #PLAIN} */
    void add(int from, int to, double cost, int label) {
        Arc arc = new Arc(from, to, cost, label);
        graph.addEdge(from, to, arc);
        arcs.add(arc);
    }

    /**
     * The labels of the arcs by which the senders send, {@link #PLAIN} for an arc without one, in the cheapest flow.
     *
     * <p>What an arc costs is told by how far it is above the last prices: that moves all flows by the same sum, and what was
     * good before costs nothing, so the search has short ways.
     */
    int[] solve() {
        Arrays.fill(prices, 0, senders, Double.MAX_VALUE);
        for (Arc arc : arcs) {
            if (arc.from < senders) {
                prices[arc.from] = Math.min(prices[arc.from], arc.cost + prices[arc.to]);
            }
        }
        arcs.forEach(arc -> graph.setEdgeWeight(arc, arc.cost - prices[arc.from] + prices[arc.to]));
        Function<Integer, Integer> supply = node -> node == sink ? -senders : node < senders ? 1 : 0;
        CapacityScalingMinimumCostFlow<Integer, Arc> algorithm = new CapacityScalingMinimumCostFlow<>();
        MinimumCostFlow<Arc> flow =
                algorithm.getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, supply, arc -> 1));
        Map<Integer, Double> above = algorithm.getDualSolution();
        above.forEach((node, price) -> prices[node] += price - above.get(sink));
        return taken(flow);
    }

    private int[] taken(MinimumCostFlow<Arc> flow) {
        int[] labels = new int[senders];
        cost = 0;
        flow.getFlowMap().forEach((arc, amount) -> {
            cost += arc.cost * amount;
            if (arc.from < senders && amount > 0.5) {
                labels[arc.from] = arc.label;
            }
        });
        return labels;
    }

    /** What the last flow costs. */
    double cost() {
        return cost;
    }

    /** What it has cost to come from the node to the sink. */
    double price(int node) {
        return prices[node];
    }

    /** Raises the price of a node to this one. */
    void atLeast(int node, double price) {
        prices[node] = Math.max(prices[node], price);
    }

    private static final class Arc extends DefaultWeightedEdge {

        private final int from;
        private final int to;
        private final double cost;
        private final int label;

        Arc(int from, int to, double cost, int label) {
            this.from = from;
            this.to = to;
            this.cost = cost;
            this.label = label;
        }
    }
}
