package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.Overview.Row;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** Two proposals of a programme side by side, or a proposal and today. */
@ApplicationScoped
public class Comparison {

    @Inject
    private Overview overview;

    /**
     * The leaders whose place differs, by name.
     *
     * @param one a proposal, or null for today
     * @param other a proposal, or null for today
     */
    public List<Difference> of(Programme programme, Proposal one, Proposal other) {
        return whole(programme, one, other).differences();
    }

    /** As {@link #of}, with both in numbers. */
    public Whole whole(Programme programme, Proposal one, Proposal other) {
        List<Row> rows = overview.places(programme, one);
        List<Row> others = overview.places(programme, other);
        Map<PersonId, Row> before =
                rows.stream().collect(Collectors.toMap(row -> row.leader().id(), Function.identity()));
        List<Difference> differences = others.stream()
                .map(row -> new Difference(before.get(row.leader().id()), row))
                .filter(Difference::differs)
                .sorted(Comparator.comparing(
                        difference -> difference.one().leader().name()))
                .toList();
        return new Whole(Totals.of(rows), Totals.of(others), differences);
    }

    /** Both in numbers, and the leaders whose place differs. */
    public record Whole(Totals one, Totals other, List<Difference> differences) {}

    /** One leader's place in the one and in the other. */
    public record Difference(Row one, Row other) {

        boolean differs() {
            boolean sameMentor = one.mentor() == null
                    ? other.mentor() == null
                    : other.mentor() != null
                            && one.mentor().id().equals(other.mentor().id());
            return !sameMentor || !one.time().equals(other.time());
        }
    }
}
