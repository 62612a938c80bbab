package org.kulturhus.culture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kulturhus.culture.model.WordingFixture.kept;
import static org.kulturhus.culture.model.WordingFixture.wording;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

class RemarkTest {

    private final Statement statement = WordingFixture.open();
    private final PersonId leader = new PersonId(7);
    private final PersonId trainer = new PersonId(3);
    private final Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aDraftTakesNoRemarks() {
        assertThatThrownBy(() -> WordingFixture.draft().remark(leader, new Opinion(null, "Shorter", ""), now))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aProposalThatIsTakenOverChangesTheBehaviourAndTheSupport() {
        statement.support(leader);
        Remark remark = statement.remark(leader, new Opinion(2, "", "We ask one question more"), now);
        statement.takeOver(remark, "Yes", trainer, now);
        assertThat(statement.behaviour(2).orElseThrow().words()).isEqualTo("We ask one question more");
        assertThat(remark.state()).isEqualTo(Remark.State.TAKEN_OVER);
        assertThat(remark.about()).isEqualTo("We ask");
        assertThat(remark.answeredBy()).contains(trainer);
        assertThat(statement.earlierSupporters()).isEqualTo(1);
    }

    @Test
    void aProposalForTheWholeIsTheNewSentence() {
        Remark remark = statement.remark(leader, new Opinion(null, "Warmer", "Welcome home"), now);
        statement.takeOver(remark, "", trainer, now);
        assertThat(statement.sentence()).isEqualTo("Welcome home");
    }

    @Test
    void aRemarkIsAnsweredOnce() {
        Remark remark = statement.remark(leader, new Opinion(1, "Hard before eleven", ""), now);
        statement.answer(remark, Remark.State.DECLINED, "A look is enough", trainer, now);
        assertThat(remark.answer()).isEqualTo("A look is enough");
        assertThatThrownBy(() -> statement.answer(remark, Remark.State.ANSWERED, "Yes", trainer, now))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noEditLosesARemarkOrWhatItWasAbout() {
        Remark remark = statement.remark(leader, new Opinion(2, "Ask what?", ""), now);
        statement.word(wording("Short", List.of(kept(1, "We look up")), List.of()));
        assertThat(statement.remarks()).containsExactly(remark);
        assertThat(remark.about()).isEqualTo("We ask");
        assertThat(remark.open()).isTrue();
    }

    @Test
    void anOpinionHasWordsOrAProposalAndNeitherIsTooLong() {
        assertThat(fieldOf(new Opinion(null, " ", null))).isEqualTo("remark");
        assertThat(fieldOf(new Opinion(null, "x".repeat(1001), ""))).isEqualTo("remark");
        assertThat(fieldOf(new Opinion(null, "", "x".repeat(161)))).isEqualTo("proposal");
        assertThat(fieldOf(new Opinion(1, "", "x".repeat(201)))).isEqualTo("proposal");
        new Opinion(1, "", "x".repeat(200)).check();
    }

    private static String fieldOf(Opinion opinion) {
        try {
            opinion.check();
            return "";
        } catch (Refused refused) {
            return refused.field();
        }
    }
}
