package org.kulturhus.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityRuleTest {

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: carried {3}")
    @CsvSource({"4, 3, 0, true", "3, 3, 1, false", "1, 0, 6, true", "0, 0, 7, false", "2, 3, 0, false"})
    void moreForThanAgainstCarries(int inFavour, int against, int abstain, boolean carried) {
        Tally tally = new Tally(7, Map.of(Choice.FOR, inFavour, Choice.AGAINST, against, Choice.ABSTAIN, abstain));
        assertThat(MajorityRule.met(tally)).isEqualTo(carried);
    }
}
