package org.kulturhus.mentoring.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.spi.Phrase;

/**
 * One reason for a place.
 *
 * @param points what it costs; 0 is as good as can be, fewer are better. -1 where it is no matter of points.
 * @param words of this module
 */
public record Reason(int points, Phrase words) {

    private static final Map<String, Criterion> CRITERIA = Map.of(
            "language", Criterion.LANGUAGE,
            "place", Criterion.PLACE,
            "strengths", Criterion.STRENGTHS,
            "wishes", Criterion.WISHES,
            "continuity", Criterion.CONTINUITY,
            "hour", Criterion.HOURS,
            "away", Criterion.PRESENCE,
            "unit", Criterion.UNIT,
            "load", Criterion.LOAD);
    private static final Set<String> NOTES = Set.of("fit.byHand", "fit.swapped");

    /** A reason that costs and saves nothing. */
    public static Reason plain(Phrase words) {
        return new Reason(-1, words);
    }

    /** What it counts for; empty where it is no matter of points. */
    public Optional<Criterion> criterion() {
        String[] parts = words.key().split("\\.");
        return counted() ? Optional.ofNullable(CRITERIA.get(parts[1])) : Optional.empty();
    }

    /** Whether it tells how the place came about, not how good it is. */
    boolean note() {
        return NOTES.contains(words.key());
    }

    public boolean counted() {
        return points >= 0;
    }
}
