package org.kulturhus.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kulturhus.governance.DecisionFixture;

class SeatTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void itIsHeldFromItsFirstToItsLastDay() {
        Seat seat = new Seat(Function.FINANCE, DecisionFixture.SPONSOR, true, FIRST);
        seat.end(FIRST.plusDays(9));
        assertThat(seat.heldOn(FIRST.minusDays(1))).isFalse();
        assertThat(seat.heldOn(FIRST)).isTrue();
        assertThat(seat.heldOn(FIRST.plusDays(9))).isTrue();
        assertThat(seat.heldOn(FIRST.plusDays(10))).isFalse();
    }

    @Test
    void itEndsOnceAndNotBeforeItBegan() {
        Seat seat = new Seat(Function.FINANCE, DecisionFixture.SPONSOR, true, FIRST);
        assertThatThrownBy(() -> seat.end(FIRST.minusDays(1))).hasMessage("governance:seat.until.early");
        seat.end(FIRST);
        assertThatThrownBy(() -> seat.end(FIRST)).hasMessage("governance:seat.ended");
    }
}
