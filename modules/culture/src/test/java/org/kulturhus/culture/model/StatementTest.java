package org.kulturhus.culture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kulturhus.culture.model.WordingFixture.fresh;
import static org.kulturhus.culture.model.WordingFixture.kept;
import static org.kulturhus.culture.model.WordingFixture.wording;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.people.PersonId;

class StatementTest {

    private final Statement statement = WordingFixture.draft();
    private final PersonId leader = new PersonId(7);
    private final PersonId sponsor = new PersonId(2);
    private final Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void leadersSupportItOnceWhileItIsOpenAndCanWithdraw() {
        assertThatThrownBy(() -> statement.support(leader)).isInstanceOf(IllegalStateException.class);
        statement.open();
        statement.support(leader);
        statement.support(leader);
        assertThat(statement.supporters()).isEqualTo(1);
        assertThat(statement.supportedBy(leader)).isTrue();
        statement.withdrawSupport(leader);
        assertThat(statement.supporters()).isZero();
        assertThat(statement.supportOf(leader)).isEmpty();
    }

    @Test
    void supportIsForTheWordsThatWereRead() {
        statement.open();
        statement.support(leader);
        statement.word(wording("We greet everybody", List.of(kept(1, "We look up"), kept(2, "We ask")), List.of()));
        assertThat(statement.supporters()).isZero();
        assertThat(statement.earlierSupporters()).isEqualTo(1);
        assertThat(statement.supportedBy(leader)).isFalse();
        assertThat(statement.supportOf(leader)).isPresent();
        statement.support(leader);
        assertThat(statement.supporters()).isEqualTo(1);
        assertThat(statement.earlierSupporters()).isZero();
    }

    @Test
    void theSameWordsAgainAreNoNewWording() {
        int before = statement.wording();
        statement.word(wording(
                WordingFixture.SENTENCE,
                List.of(kept(1, "We look up"), kept(2, " We ask "), fresh(" ")),
                List.of(kept(3, "We point"))));
        assertThat(statement.wording()).isEqualTo(before);
    }

    @Test
    void aBehaviourKeepsItsNumberAndANumberIsNeverGivenTwice() {
        statement.word(
                wording(WordingFixture.SENTENCE, List.of(kept(2, "We ask first"), fresh("We walk along")), List.of()));
        assertThat(statement.behaviours(Kind.WE_DO))
                .extracting(Behaviour::number)
                .containsExactly(2, 4);
        assertThat(statement.behaviours(Kind.WE_DO))
                .extracting(Behaviour::words)
                .containsExactly("We ask first", "We walk along");
        assertThat(statement.behaviour(3)).isEmpty();
    }

    @Test
    void onlyAnOpenStatementIsAgreedAndItSaysByWhom() {
        assertThatThrownBy(() -> statement.agree(sponsor, now)).isInstanceOf(IllegalStateException.class);
        statement.open();
        statement.agree(sponsor, now);
        assertThat(statement.state()).isEqualTo(State.AGREED);
        assertThat(statement.agreedAt()).isEqualTo(now);
        assertThat(statement.agreedBy()).contains(sponsor);
    }

    @Test
    void itIsReadyWhenEveryRemarkHasItsAnswerAndSomebodySupportsIt() {
        statement.open();
        assertThat(statement.ready()).isFalse();
        statement.support(leader);
        assertThat(statement.ready()).isTrue();
        Remark remark = statement.remark(leader, new Opinion(null, "Shorter", ""), now);
        assertThat(statement.ready()).isFalse();
        assertThatThrownBy(() -> statement.agree(sponsor, now)).isInstanceOf(IllegalStateException.class);
        statement.answer(remark, Remark.State.ANSWERED, "It is short", sponsor, now);
        assertThat(statement.ready()).isTrue();
    }

    @Test
    void whatIsAgreedIsRevisedAndNotRewritten() {
        statement.open();
        statement.support(leader);
        statement.agree(sponsor, now);
        assertThatThrownBy(() -> statement.word(wording("Else", List.of(), List.of())))
                .isInstanceOf(IllegalStateException.class);
        Statement next = statement.revised();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(State.DRAFT);
        assertThat(next.wording()).isGreaterThan(statement.wording());
        assertThat(next.supporters() + next.earlierSupporters()).isZero();
        next.word(wording("Else", List.of(kept(1, "Otherwise"), fresh("New")), List.of()));
        assertThat(next.behaviours(Kind.WE_DO)).extracting(Behaviour::number).containsExactly(1, 4);
        assertThat(statement.sentence()).isEqualTo(WordingFixture.SENTENCE);
        assertThat(statement.behaviour(1).orElseThrow().words()).isEqualTo("We look up");
    }

    @Test
    void aDraftIsNotRevised() {
        assertThatThrownBy(statement::revised).isInstanceOf(IllegalStateException.class);
    }
}
