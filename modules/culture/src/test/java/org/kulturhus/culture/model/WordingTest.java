package org.kulturhus.culture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.culture.model.WordingFixture.fresh;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Refused;

class WordingTest {

    @Test
    void whatIsMissingOrTooLongIsSaidAtItsField() {
        assertThat(fieldOf(new Wording(null, null, null, null))).isEqualTo("sentence");
        assertThat(fieldOf(new Wording("x".repeat(161), "", null, null))).isEqualTo("sentence");
        assertThat(fieldOf(new Wording("Short", "x".repeat(4001), null, null))).isEqualTo("story");
        assertThat(fieldOf(new Wording("Short", "", List.of(fresh("Fine"), fresh("x".repeat(201))), null)))
                .isEqualTo("weDo2");
        assertThat(fieldOf(new Wording("Short", "", null, Collections.nCopies(21, fresh("We shout")))))
                .isEqualTo("weDoNot21");
        assertThat(fieldOf(new Wording("x".repeat(160), "", Arrays.asList(null, fresh("Fine")), null)))
                .isEmpty();
    }

    private static String fieldOf(Wording wording) {
        try {
            wording.check();
            return "";
        } catch (Refused refused) {
            return refused.field();
        }
    }
}
