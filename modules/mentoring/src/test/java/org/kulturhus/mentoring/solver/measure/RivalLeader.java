package org.kulturhus.mentoring.solver.measure;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Map;

/** A leader as the rival sees one. */
@PlanningEntity
public class RivalLeader {

    @PlanningId
    private Integer number;

    private Map<RivalPlace, Integer> offered;
    private long[] costs;

    @PlanningVariable(allowsUnassigned = true)
    private RivalPlace place;

    RivalLeader() {}

    /** @param offered number of each offered place among the leader's own */
    RivalLeader(int number, Map<RivalPlace, Integer> offered, long[] costs) {
        this.number = number;
        this.offered = offered;
        this.costs = costs;
    }

    RivalPlace place() {
        return place;
    }

    int mentor() {
        return place.mentor();
    }

    boolean mayNot() {
        return !offered.containsKey(place);
    }

    /** In thousandths of a point. */
    long cost() {
        return costs[offered.get(place)];
    }

    /** Number of the place among the leader's own, -1 for none. */
    int chosen() {
        return place == null ? -1 : offered.getOrDefault(place, -1);
    }
}
