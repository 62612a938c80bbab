package org.kulturhus.mentoring.solver.measure;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.solver.Options;
import org.kulturhus.mentoring.solver.Problem;

/** The same problem by Timefold alone, as its documentation shows it: default phases, constraint streams. */
final class Rival {

    /** Costs in thousandths of a point. */
    static final int SCALE = 1000;

    private Rival() {}

    /** What its answer costs by our measure. */
    static double cost(Problem problem, Duration time) {
        Map<List<Integer>, RivalPlace> places = new LinkedHashMap<>();
        List<RivalLeader> leaders = new ArrayList<>();
        for (int leader = 0; leader < problem.places().size(); leader++) {
            leaders.add(leader(leader, problem, places));
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(RivalPlan.class)
                .withEntityClasses(RivalLeader.class)
                .withConstraintProviderClass(RivalRules.class)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(time));
        RivalPlan plan = SolverFactory.<RivalPlan>create(config)
                .buildSolver()
                .solve(new RivalPlan(leaders, List.copyOf(places.values()), problem));
        int[] chosen = plan.leaders().stream().mapToInt(RivalLeader::chosen).toArray();
        if (plan.score().hardScore() < 0) {
            System.out.println("Timefold's answer breaks a rule: " + plan.score());
        }
        return problem.cost(chosen);
    }

    private static RivalLeader leader(int number, Problem problem, Map<List<Integer>, RivalPlace> places) {
        Options mine = problem.places().get(number);
        Map<RivalPlace, Integer> offered = new HashMap<>();
        long[] costs = new long[mine.size()];
        for (int place = 0; place < mine.size(); place++) {
            int mentor = mine.mentor(place);
            int capacity = problem.mentors().get(mentor).capacity() / 60;
            int start = mine.start(place);
            offered.put(
                    places.computeIfAbsent(
                            List.of(mentor, start), key -> new RivalPlace(places.size(), mentor, capacity, start)),
                    place);
            costs[place] = Math.round(SCALE * mine.cost(place));
        }
        return new RivalLeader(number, offered, costs);
    }
}
