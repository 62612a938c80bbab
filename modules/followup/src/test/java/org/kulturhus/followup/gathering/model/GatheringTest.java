package org.kulturhus.followup.gathering.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A poll that becomes a joint training, is held, or is called off. */
class GatheringTest {

    private static final Instant START = Instant.parse("2026-12-04T09:00:00Z");
    private static final TimeSpan SPAN = new TimeSpan(START, START.plus(Duration.ofHours(1)));
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId TWO = new PersonId(2);
    private static final PersonId THREE = new PersonId(3);

    private static Gathering poll() {
        Gathering poll = new Gathering(
                new ProgrammeId(9),
                "Complaints",
                Duration.ofHours(1),
                LocalDate.of(2026, 12, 1),
                ZoneId.of("Europe/Oslo"));
        poll.invite(List.of(THREE, ONE, TWO));
        return poll;
    }

    @Test
    @DisplayName("nobody takes part before there is a time, then those who can; a calendar has to take it anew")
    void takesPlaceWithThoseWhoCan() {
        Gathering gathering = poll();
        assertThat(gathering.open()).isTrue();
        assertThat(gathering.coming()).isEmpty();
        assertThat(gathering.span()).isEmpty();
        gathering.fix(SPAN, List.of(THREE, ONE));
        assertThat(gathering.open()).isFalse();
        assertThat(gathering.coming()).containsExactly(ONE, THREE);
        assertThat(gathering.people()).containsExactly(ONE, TWO, THREE);
        assertThat(gathering.sequence()).isEqualTo(1);
        gathering.callOff("The trainer is ill");
        assertThat(gathering.sequence()).isEqualTo(2);
        assertThat(gathering.coming()).as("their calendars hear of it").containsExactly(ONE, THREE);
        assertThat(gathering.stoppable(START.minusSeconds(1))).isFalse();
    }

    @Test
    @DisplayName(
            "what has begun is not called off, and the last word on who was there counts, also of one who could not")
    void isHeld() {
        Gathering gathering = poll();
        assertThat(gathering.begun(START)).isFalse();
        gathering.fix(SPAN, List.of(ONE, THREE));
        assertThat(gathering.stoppable(START.minusSeconds(1))).isTrue();
        assertThat(gathering.stoppable(START)).isFalse();
        assertThat(gathering.begun(START)).isTrue();
        assertThat(gathering.rollTaken()).isFalse();
        gathering.roll(List.of(ONE, THREE));
        gathering.roll(List.of(TWO, ONE));
        assertThat(gathering.rollTaken()).isTrue();
        assertThat(gathering.present()).containsExactly(ONE, TWO);
    }
}
