package org.kulturhus.governance.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The votes of one decision, counted.
 *
 * @param electors how many may vote
 * @param counts how many said what; a choice that nobody made may be absent
 */
public record Tally(int electors, Map<Choice, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** Counts the choices of those who may vote. */
    public static Tally of(int electors, Collection<Choice> choices) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return new Tally(electors, counts);
    }

    public int count(Choice choice) {
        return counts.getOrDefault(choice, 0);
    }

    /** Who takes part: everybody who has voted and is not recused. */
    public int present() {
        return count(Choice.FOR) + count(Choice.AGAINST) + count(Choice.ABSTAIN);
    }

    /** Who has said nothing at all yet. */
    public int missing() {
        return electors - present() - count(Choice.RECUSED);
    }
}
