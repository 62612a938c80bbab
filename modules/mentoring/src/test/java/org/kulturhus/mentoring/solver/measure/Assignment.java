package org.kulturhus.mentoring.solver.measure;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.kulturhus.mentoring.solver.Options;
import org.kulturhus.mentoring.solver.Problem;

/** The true optimum where every leader weighs the same and there are no times: an assignment, by the Hungarian method. */
final class Assignment {

    private static final int HOUR = 60;

    private Assignment() {}

    static double optimum(Problem problem) {
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<String> wanting = new HashSet<>();
        Set<String> seats = new HashSet<>();
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            for (int seat = 0; seat < problem.mentors().get(mentor).capacity() / HOUR; seat++) {
                seats.add("seat " + mentor + " " + seat);
            }
        }
        for (int number = 0; number < seats.size(); number++) {
            wanting.add((number < problem.places().size() ? "leader " : "nobody ") + number);
        }
        seats.forEach(graph::addVertex);
        wanting.forEach(graph::addVertex);
        for (String who : wanting) {
            for (String seat : seats) {
                graph.setEdgeWeight(graph.addEdge(who, seat), cost(problem, who, seat));
            }
        }
        return new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, wanting, seats)
                .getMatching()
                .getWeight();
    }

    private static double cost(Problem problem, String who, String seat) {
        if (who.startsWith("nobody")) {
            return 0;
        }
        Options options = problem.places().get(Integer.parseInt(who.split(" ")[1]));
        int mentor = Integer.parseInt(seat.split(" ")[1]);
        for (int place = 0; place < options.size(); place++) {
            if (options.mentor(place) == mentor) {
                return options.cost(place);
            }
        }
        throw new IllegalStateException(who + " has no place at " + seat);
    }
}
