package org.kulturhus.mentoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.Overview.Row;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.people.Person;

/**
 * All places of a proposal, or of today, in numbers.
 *
 * @param placed leaders with a place
 * @param waiting leaders without
 * @param points what the places cost; fewer are better
 * @param byCriterion the same by what they are for; a criterion that costs nothing has 0
 * @param fullest the mentor with most leaders of the programme; empty where nobody has a place
 */
public record Totals(
        int placed, int waiting, int points, Map<Criterion, Integer> byCriterion, Optional<Fullest> fullest) {

    /** @param leaders of the programme whom the mentor has */
    public record Fullest(Person mentor, int leaders) {}

    static Totals of(List<Row> rows) {
        List<Row> placed = rows.stream().filter(row -> row.mentor() != null).toList();
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, 0);
        }
        placed.stream()
                .flatMap(row -> row.reasons().stream())
                .filter(Reason::counted)
                .forEach(reason -> reason.criterion()
                        .ifPresent(criterion -> points.merge(criterion, reason.points(), Integer::sum)));
        return new Totals(
                placed.size(),
                rows.size() - placed.size(),
                placed.stream().mapToInt(Row::points).sum(),
                points,
                fullest(placed));
    }

    private static Optional<Fullest> fullest(List<Row> placed) {
        Map<Person, Long> leaders = placed.stream().collect(Collectors.groupingBy(Row::mentor, Collectors.counting()));
        return leaders.entrySet().stream()
                .min(Map.Entry.<Person, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().name()))
                .map(entry -> new Fullest(entry.getKey(), entry.getValue().intValue()));
    }
}
