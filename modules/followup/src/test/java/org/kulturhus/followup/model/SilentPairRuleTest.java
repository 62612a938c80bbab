package org.kulturhus.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

class SilentPairRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Beat beat(int daysAgo, Beat.State state) {
        return new Beat(TODAY.minusDays(daysAgo), Topic.FINANCE, state, false);
    }

    private static long days(Beat... series) {
        return SilentPairRule.days(List.of(series), TODAY);
    }

    @Test
    void whoMetWithinThreeWeeksIsNotSilent() {
        assertThat(days(beat(21, Beat.State.HELD), beat(7, Beat.State.MISSED), beat(-7, Beat.State.PLANNED)))
                .isZero();
    }

    @Test
    void whoMissedTheLastOnesIs() {
        assertThat(days(beat(35, Beat.State.HELD), beat(21, Beat.State.MISSED), beat(-7, Beat.State.PLANNED)))
                .isEqualTo(35);
    }

    @Test
    void whoHasNeverMetSinceTheFirstDayIs() {
        assertThat(days(beat(30, Beat.State.PLANNED), beat(-7, Beat.State.PLANNED)))
                .isEqualTo(30);
    }

    @Test
    void aQuietPeriodIsNoSilence() {
        assertThat(days(beat(40, Beat.State.HELD), beat(-2, Beat.State.PLANNED)))
                .isZero();
    }

    @Test
    void aProgrammeThatIsOverIsNotSilent() {
        assertThat(days(beat(60, Beat.State.HELD), beat(46, Beat.State.MISSED))).isZero();
    }
}
