package org.kulturhus.mentoring.solver.measure;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** The rules and costs of the problem as constraint streams. */
public class RivalRules implements ConstraintProvider {

    private static final long UNPLACED = 10_000_000;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachIncludingUnassigned(RivalLeader.class)
                    .filter(leader -> leader.place() == null)
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, leader -> UNPLACED)
                    .asConstraint("everybody has a place"),
            factory.forEach(RivalLeader.class)
                    .groupBy(
                            leader -> leader.place().mentor(),
                            leader -> leader.place().capacity(),
                            ConstraintCollectors.count())
                    .filter((mentor, capacity, has) -> has > capacity)
                    .penalizeLong(HardSoftLongScore.ONE_HARD, (mentor, capacity, has) -> has - capacity)
                    .asConstraint("room"),
            factory.forEachUniquePair(
                            RivalLeader.class,
                            Joiners.equal(RivalLeader::mentor),
                            Joiners.overlapping(
                                    leader -> leader.place().start(),
                                    leader -> leader.place().start() + 4))
                    .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
                    .asConstraint("no overlap"),
            factory.forEach(RivalLeader.class)
                    .filter(RivalLeader::mayNot)
                    .penalizeLong(HardSoftLongScore.ONE_HARD, leader -> 1)
                    .asConstraint("what is offered"),
            factory.forEach(RivalLeader.class)
                    .filter(leader -> !leader.mayNot())
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, RivalLeader::cost)
                    .asConstraint("fit"),
            factory.forEach(RivalLeader.class)
                    .groupBy(
                            leader -> leader.place().mentor(),
                            leader -> leader.place().capacity(),
                            ConstraintCollectors.count())
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (mentor, capacity, has) ->
                                    Math.round(Rival.SCALE * RivalPlan.fairness * has * has / (2.0 * capacity)))
                    .asConstraint("fair load")
        };
    }
}
