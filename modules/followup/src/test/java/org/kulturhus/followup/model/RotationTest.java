package org.kulturhus.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kulturhus.spi.followup.Topic.CULTURE;
import static org.kulturhus.spi.followup.Topic.FINANCE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Topic;

class RotationTest {

    private static List<Topic> filled(List<Topic> order, Topic... firm) {
        return new Rotation(order)
                .fill(Arrays.stream(firm).map(Optional::ofNullable).toList());
    }

    @Test
    void theOrderGoesOverAndOver() {
        assertThat(filled(List.of(FINANCE, CULTURE, CULTURE), null, null, null, null))
                .containsExactly(FINANCE, CULTURE, CULTURE, FINANCE);
    }

    @Test
    void whatWasHeldCountsAndIsNeverDoubledUnlessTheOrderHasIt() {
        assertThat(filled(List.of(FINANCE, CULTURE), CULTURE, null, null)).containsExactly(CULTURE, FINANCE, CULTURE);
        assertThat(filled(List.of(CULTURE, FINANCE), CULTURE, CULTURE, null)).endsWith(FINANCE);
        assertThat(filled(List.of(FINANCE, CULTURE, CULTURE), FINANCE, CULTURE, null, null))
                .endsWith(CULTURE, FINANCE);
    }

    @Test
    void aTopicThatStandsNowhereIsNoStep() {
        assertThat(filled(List.of(CULTURE), FINANCE, null, null)).containsExactly(FINANCE, CULTURE, CULTURE);
    }

    @Test
    void thereIsAtLeastOneTopic() {
        assertThatThrownBy(() -> new Rotation(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
