package org.kulturhus.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.spi.followup.Beat.State.HELD;
import static org.kulturhus.spi.followup.Beat.State.MISSED;
import static org.kulturhus.spi.followup.Beat.State.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

class MissedTwiceRuleTest {

    private static List<Beat> series(Beat.State... states) {
        LocalDate first = LocalDate.of(2026, 1, 5);
        return IntStream.range(0, states.length)
                .mapToObj(at -> new Beat(first.plusWeeks(2L * at), Topic.FINANCE, states[at], false))
                .toList();
    }

    @Test
    void theLastTwoDecide() {
        assertThat(MissedTwiceRule.holds(series(HELD, MISSED, MISSED, PLANNED))).isTrue();
        assertThat(MissedTwiceRule.holds(series(MISSED, MISSED, HELD))).isFalse();
        assertThat(MissedTwiceRule.holds(series(MISSED, HELD, MISSED))).isFalse();
    }

    @Test
    void whatNobodyMarkedIsNotAMiss() {
        assertThat(MissedTwiceRule.holds(series(MISSED, PLANNED, MISSED))).isTrue();
        assertThat(MissedTwiceRule.holds(series(MISSED, PLANNED))).isFalse();
        assertThat(MissedTwiceRule.holds(List.of())).isFalse();
    }
}
