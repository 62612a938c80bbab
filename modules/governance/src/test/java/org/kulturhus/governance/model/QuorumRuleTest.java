package org.kulturhus.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {

    @ParameterizedTest(name = "{0} seats, {1} present, {2} recused: quorum {3}")
    @CsvSource({
        "7, 3, 0, false",
        "7, 4, 0, true",
        "6, 3, 0, false",
        "6, 4, 0, true",
        "7, 3, 1, false",
        "7, 4, 1, true",
        "7, 3, 2, true",
        "7, 0, 7, false",
        "1, 1, 0, true",
        "0, 0, 0, false"
    })
    void moreThanHalfOfThoseNotRecusedTakePart(int seats, int present, int recused, boolean met) {
        assertThat(QuorumRule.met(new Tally(seats, Map.of(Choice.FOR, present, Choice.RECUSED, recused))))
                .isEqualTo(met);
    }

    @Test
    void abstentionsTakePart() {
        assertThat(QuorumRule.met(new Tally(7, Map.of(Choice.ABSTAIN, 3, Choice.FOR, 1))))
                .isTrue();
    }

    @Test
    void whoHasNotVotedIsMissing() {
        assertThat(new Tally(7, Map.of(Choice.FOR, 2, Choice.RECUSED, 1)).missing())
                .isEqualTo(4);
    }
}
