package org.kulturhus.followup.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.people.PersonId;

/** An answer is about the time that the person had before the eyes. */
class SaidTest {

    private static final Instant NOW = Instant.parse("2026-12-01T21:40:00Z");

    private static Answer answer(Answer.Kind kind) {
        return new Answer(
                new PersonId(7),
                "followup-year-1-7",
                Map.of("followup-3", 4),
                kind,
                Optional.of(NOW.plusSeconds(86400)),
                "",
                NOW);
    }

    @Test
    void anAnswerToTheTimeAsItIsHoldsUntilItChanges() {
        Said said = new Said(answer(Answer.Kind.ACCEPTED), 4, 4);
        assertThat(said.late()).isFalse();
        assertThat(said.of(4)).isTrue();
        assertThat(said.of(5)).isFalse();
        assertThat(said.proposedStart()).as("only a proposal proposes").isEmpty();
    }

    @Test
    void anAnswerToAnEarlierTimeIsLateAndProposesNothing() {
        Said said = new Said(answer(Answer.Kind.PROPOSED), 5, 4);
        assertThat(said.late()).isTrue();
        assertThat(said.of(5)).as("it is shown with the time that holds").isTrue();
        assertThat(said.proposedStart()).isEmpty();
        assertThat(new Said(answer(Answer.Kind.PROPOSED), 4, 4).proposedStart()).contains(NOW.plusSeconds(86400));
    }
}
