package org.kulturhus.mentoring.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Leaders to mentors at fixed times as a minimum-cost flow, which finds the true optimum: leader → slot (one leader) →
 * mentor (as many leaders as the capacity; each further one costs more, which spreads the load) → sink. A leader whom no
 * slot fits, or for whom none is left, flows past them at a cost above every other.
 */
public final class Matching {

    static final int UNPLACED = 100_000;
    static final int STEP_OF_LOAD = 4;

    private final Graph<String, DefaultWeightedEdge> network =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Choice> choices = new HashMap<>();
    private final int leaders;

    private Matching(int leaders) {
        this.leaders = leaders;
        network.addVertex("sink");
        for (int leader = 0; leader < leaders; leader++) {
            network.addVertex("leader " + leader);
            arc("leader " + leader, "sink", UNPLACED);
        }
    }

    /**
     * The cheapest matching of all; the same input gives the same matching.
     *
     * @param leaders how many leaders
     * @param choices who may take which slot at which cost
     * @param mentorOfSlot mentor of each slot
     * @param loads mentors with the leaders they have already and the ones they can still take
     * @return slot by leader; a leader without a place is missing
     */
    public static Map<Integer, Integer> solve(
            int leaders, List<Choice> choices, List<Long> mentorOfSlot, Map<Long, Load> loads) {
        Matching matching = new Matching(leaders);
        loads.forEach(matching::mentor);
        for (int slot = 0; slot < mentorOfSlot.size(); slot++) {
            matching.network.addVertex("slot " + slot);
            matching.arc("slot " + slot, "mentor " + mentorOfSlot.get(slot), 0);
        }
        for (Choice choice : choices) {
            matching.choices.put(
                    matching.arc("leader " + choice.leader(), "slot " + choice.slot(), choice.cost()), choice);
        }
        return matching.solve();
    }

    private void mentor(long mentor, Load load) {
        network.addVertex("mentor " + mentor);
        for (int place = 0; place < load.free(); place++) {
            String seat = "mentor " + mentor + " seat " + place;
            network.addVertex(seat);
            arc("mentor " + mentor, seat, STEP_OF_LOAD * (load.taken() + place));
            arc(seat, "sink", 0);
        }
    }

    private DefaultWeightedEdge arc(String from, String to, int cost) {
        DefaultWeightedEdge arc = network.addEdge(from, to);
        network.setEdgeWeight(arc, cost);
        return arc;
    }

    private Map<Integer, Integer> solve() {
        Function<String, Integer> supply = node -> node.equals("sink") ? -leaders : node.startsWith("leader ") ? 1 : 0;
        var flow = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(network, supply, this::width));
        Map<Integer, Integer> slotOfLeader = new HashMap<>();
        choices.forEach((arc, choice) -> {
            if (flow.getFlow(arc) > 0.5) {
                slotOfLeader.put(choice.leader(), choice.slot());
            }
        });
        return slotOfLeader;
    }

    private int width(DefaultWeightedEdge arc) {
        return 1;
    }

    /** What a matching costs; for tests and for explaining. */
    static int cost(int leaders, List<Choice> chosen, List<Long> mentorOfSlot, Map<Long, Load> loads) {
        int cost = UNPLACED * (leaders - chosen.size());
        Map<Long, Integer> more = new HashMap<>();
        for (Choice choice : chosen) {
            long mentor = mentorOfSlot.get(choice.slot());
            int already = more.merge(mentor, 1, Integer::sum) - 1;
            cost += choice.cost() + STEP_OF_LOAD * (loads.get(mentor).taken() + already);
        }
        return cost;
    }

    /** A leader may take a slot at a cost. */
    public record Choice(int leader, int slot, int cost) {}

    /** Leaders that a mentor has, and places that are free. */
    public record Load(int taken, int free) {}
}
