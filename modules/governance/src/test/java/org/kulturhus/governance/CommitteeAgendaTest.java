package org.kulturhus.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.calendar.TimeSpan;

class CommitteeAgendaTest {

    private static final Instant FIRST = Instant.parse("2026-11-17T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-12-15T08:00:00Z");
    private static final Instant THIRD = Instant.parse("2027-01-12T08:00:00Z");

    @Test
    void whatTookEffectBetweenTwoCultureSessionsHasItsTurnInTheSecond() {
        Instant holds = DecisionFixture.adopted().holdsFrom();
        assertThat(CommitteeAgenda.hasItsTurn(holds, new TimeSpan(FIRST, SECOND)))
                .isTrue();
        assertThat(CommitteeAgenda.hasItsTurn(holds, new TimeSpan(SECOND, THIRD)))
                .isFalse();
    }

    @Test
    void aMomentOnTheBorderHasItsTurnExactlyOnce() {
        assertThat(CommitteeAgenda.hasItsTurn(SECOND, new TimeSpan(FIRST, SECOND)))
                .isFalse();
        assertThat(CommitteeAgenda.hasItsTurn(SECOND, new TimeSpan(SECOND, THIRD)))
                .isTrue();
    }
}
