package org.kulturhus.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kulturhus.governance.DecisionFixture;
import org.kulturhus.spi.Refused;

class DraftTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 18);

    @Test
    void aCompleteDraftPasses() {
        assertThatCode(() -> DecisionFixture.draft().check()).doesNotThrowAnyException();
    }

    @Test
    void aDraftWithoutTitleIsRefusedAtTheTitle() {
        assertRefused("title", "draft.title.missing", dated(" ", MEETING, MEETING.plusDays(30)));
    }

    @Test
    void tooLongATitleIsRefused() {
        assertRefused("title", "draft.long", dated("x".repeat(161), MEETING, MEETING.plusDays(30)));
    }

    @Test
    void itCannotTakeEffectBeforeItIsDecided() {
        assertRefused("inEffectOn", "draft.inEffectOn.early", dated("A", MEETING.minusDays(1), MEETING.plusDays(30)));
    }

    @Test
    void itIsReviewedAfterItTookEffect() {
        assertRefused("reviewOn", "draft.reviewOn.early", dated("A", MEETING, MEETING));
    }

    private static Draft dated(String title, LocalDate inEffectOn, LocalDate reviewOn) {
        return new Draft(title, "Because", Category.BUDGET, MEETING, inEffectOn, reviewOn, "Sales", Direction.UP);
    }

    private static void assertRefused(String field, String key, Draft draft) {
        assertThatThrownBy(draft::check)
                .hasMessage("governance:" + key)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
