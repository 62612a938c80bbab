package org.kulturhus.mentoring.distance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistancesTest {

    private final Distances distances = new Distances();

    @Test
    void drammenIsNearerToOsloThanBergen() {
        assertThat(distances.kilometres("NO", "Oslo", "NO", "Drammen").orElseThrow())
                .isBetween(30, 42);
        assertThat(distances.kilometres("NO", "Oslo", "NO", "Bergen").orElseThrow())
                .isBetween(300, 310);
        assertThat(distances.kilometres("NO", "Bergen", "NO", "Oslo").orElseThrow())
                .isBetween(300, 310);
        assertThat(distances.kilometres("SE", "Göteborg", "SE", "Gothenburg")).hasValue(0);
    }

    @Test
    void aTownThatNobodyKnowsHasNoDistance() {
        assertThat(distances.kilometres("NO", "Oslo", "NO", "Lillevik")).isEmpty();
        assertThat(distances.kilometres("NO", "Oslo", "SE", "Bergen")).isEmpty();
    }
}
