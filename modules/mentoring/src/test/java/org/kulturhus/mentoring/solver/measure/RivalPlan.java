package org.kulturhus.mentoring.solver.measure;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.kulturhus.mentoring.solver.Problem;

/** A plan as the rival sees it. */
@PlanningSolution
public class RivalPlan {

    /** How much the load counts; the same for the whole run. */
    static double fairness;

    @ValueRangeProvider
    private List<RivalPlace> places;

    @PlanningEntityCollectionProperty
    private List<RivalLeader> leaders;

    @PlanningScore
    private HardSoftLongScore score;

    RivalPlan() {}

    RivalPlan(List<RivalLeader> leaders, List<RivalPlace> places, Problem problem) {
        this.leaders = leaders;
        this.places = places;
        fairness = problem.fairness();
    }

    List<RivalLeader> leaders() {
        return leaders;
    }

    HardSoftLongScore score() {
        return score;
    }
}
