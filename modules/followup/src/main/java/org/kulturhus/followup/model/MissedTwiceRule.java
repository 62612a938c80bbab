package org.kulturhus.followup.model;

import java.util.List;
import org.kulturhus.spi.followup.Beat;

/** A pair needs somebody when it has not met twice in a row, whoever of the two was away. */
public final class MissedTwiceRule {

    private static final int TWICE = 2;

    private MissedTwiceRule() {}

    /**
     * Whether the last two sessions of which somebody has said what became were missed.
     *
     * @param series in time
     */
    public static boolean holds(List<Beat> series) {
        List<Beat.State> said = series.stream()
                .map(Beat::state)
                .filter(state -> state != Beat.State.PLANNED)
                .toList();
        return said.size() >= TWICE
                && said.subList(said.size() - TWICE, said.size()).stream()
                        .allMatch(state -> state == Beat.State.MISSED);
    }
}
