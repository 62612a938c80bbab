package org.kulturhus.shell.appointment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.appointment.model.Told.State;

/** What somebody has been told, and of which state an answer to an older invitation speaks. */
class ToldTest {

    private static final Instant PLACE = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-02T12:00:00Z");

    @Test
    void anAnswerToAnInvitationFromBeforeTheMoveIsAboutTheEarlierTime() {
        Told before = new Told(Map.of("a", new State(0, PLACE, PLACE, 26), "b", new State(0, LATER, LATER, 26)));
        Told now = new Told(Map.of("a", new State(1, PLACE, LATER, 27), "b", new State(0, LATER, LATER, 27)))
                .after(before);
        assertThat(now.states().get("a").seen(26)).isZero();
        assertThat(now.states().get("a").seen(27)).isEqualTo(1);
        assertThat(now.states().get("b").seen(26))
                .as("it did not change, so the older invitation says the same of it")
                .isZero();
        assertThat(now.states().get("b").seen(25)).isEqualTo(-1);
        assertThat(Told.read(now.text())).isEqualTo(now);
    }

    @Test
    void whatWasWrittenByAnEarlierHouseIsRead() {
        assertThat(Told.read("followup-7,3," + PLACE.getEpochSecond()).states())
                .containsExactly(Map.entry("followup-7", new State(3, PLACE, PLACE, 0)));
        assertThat(Told.read("").nothing()).isTrue();
    }

    @Test
    void ofAMoveTheOldAndTheNewTimeMatter() {
        Told before = new Told(Map.of("a", new State(0, PLACE, PLACE, 1), "b", new State(0, LATER, LATER, 1)));
        Told now = new Told(Map.of("a", new State(1, PLACE, LATER, 2), "b", new State(0, LATER, LATER, 2)));
        assertThat(now.startsUnlike(before)).containsExactlyInAnyOrder(PLACE, LATER);
        assertThat(now.startsUnlike(now.after(now))).isEmpty();
        assertThat(Told.NOTHING.startsUnlike(before)).containsExactlyInAnyOrder(PLACE, LATER);
    }

    @Test
    void onePlaceIsFoundAndAllAre() {
        Told told = new Told(Map.of("a", new State(0, PLACE, PLACE, 1), "b", new State(0, LATER, LATER, 1)));
        assertThat(told.at(PLACE::equals)).containsExactly("a");
        assertThat(told.at(place -> true)).containsExactlyInAnyOrder("a", "b");
        assertThat(told.at(place -> false)).isEmpty();
    }
}
