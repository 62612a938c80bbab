package org.kulturhus.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kulturhus.governance.DecisionFixture.NOW;
import static org.kulturhus.governance.DecisionFixture.SEVEN;
import static org.kulturhus.governance.DecisionFixture.SPONSOR;
import static org.kulturhus.governance.model.Choice.ABSTAIN;
import static org.kulturhus.governance.model.Choice.AGAINST;
import static org.kulturhus.governance.model.Choice.FOR;
import static org.kulturhus.governance.model.Choice.RECUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kulturhus.governance.DecisionFixture;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

class DecisionTest {

    private static final LocalDate IN_EFFECT = LocalDate.of(2026, 12, 1);

    @Test
    void itsNumberIsTheYearAndTheRunningNumber() {
        assertThat(DecisionFixture.drafted().number()).isEqualTo("2026-14");
    }

    @Test
    void fourOfSevenInFavourAdoptIt() {
        Decision decision = DecisionFixture.adopted();
        assertThat(decision.state()).isEqualTo(State.ADOPTED);
        assertThat(decision.decidedAt()).contains(NOW);
    }

    @Test
    void aTieRejectsIt() {
        Decision decision = DecisionFixture.voted(FOR, FOR, AGAINST, AGAINST, ABSTAIN);
        decision.closeVote(NOW);
        assertThat(decision.state()).isEqualTo(State.REJECTED);
    }

    @Test
    void withoutQuorumTheVoteStaysOpenAndSaysSo() {
        Decision decision = DecisionFixture.voted(FOR, FOR, FOR);
        assertRefused(Refused.Because.INVALID, "governance:vote.noQuorum", () -> decision.closeVote(NOW));
        assertThat(decision.state()).isEqualTo(State.VOTING);
    }

    @Test
    void whoIsRecusedLowersTheQuorum() {
        Decision decision = DecisionFixture.voted(RECUSED, RECUSED, FOR, FOR, AGAINST);
        decision.closeVote(NOW);
        assertThat(decision.state()).isEqualTo(State.ADOPTED);
    }

    @Test
    void aSecondVoteReplacesTheFirst() {
        Decision decision = DecisionFixture.voted(AGAINST);
        decision.cast(SEVEN.get(0), FOR, "", NOW);
        assertThat(decision.tally().count(FOR)).isEqualTo(1);
        assertThat(decision.tally().count(AGAINST)).isZero();
        assertThat(decision.votes()).hasSize(1);
    }

    @Test
    void onlySeatHoldersVote() {
        Decision decision = DecisionFixture.voting();
        assertRefused(
                Refused.Because.FORBIDDEN,
                "governance:vote.noSeat",
                () -> decision.cast(new PersonId(99), FOR, "", NOW));
    }

    @Test
    void recusalWantsAReason() {
        Decision decision = DecisionFixture.voting();
        assertRefused(
                Refused.Because.INVALID,
                "governance:vote.reason.missing",
                () -> decision.cast(SPONSOR, RECUSED, " ", NOW));
        assertThat(decision.votes()).isEmpty();
    }

    @Test
    void aClosedVoteTakesNoMoreVotes() {
        Decision decision = DecisionFixture.adopted();
        assertRefused(
                Refused.Because.CONFLICT,
                "governance:decision.notVoting",
                () -> decision.cast(SEVEN.get(6), AGAINST, "", NOW));
    }

    @Test
    void itIsProposedAndOpenedOnce() {
        Decision decision = DecisionFixture.voting();
        assertRefused(Refused.Because.CONFLICT, "governance:decision.notDraft", decision::propose);
        assertRefused(Refused.Because.CONFLICT, "governance:decision.notProposed", () -> decision.openVote(SEVEN));
    }

    @Test
    void aCommitteeWithoutVotingSeatsCannotVote() {
        Decision decision = DecisionFixture.drafted();
        decision.propose();
        assertRefused(Refused.Because.INVALID, "governance:committee.nobody", () -> decision.openVote(List.of()));
    }

    @Test
    void onlyWhatIsUndecidedIsWithdrawn() {
        Decision open = DecisionFixture.voting();
        open.withdraw(NOW);
        assertThat(open.state()).isEqualTo(State.WITHDRAWN);
        Decision adopted = DecisionFixture.adopted();
        assertRefused(Refused.Because.CONFLICT, "governance:decision.decided", () -> adopted.withdraw(NOW));
    }

    @Test
    void itHoldsFromTheStartOfItsDayInOslo() {
        assertThat(DecisionFixture.adopted().holdsFrom()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void adoptedLateItHoldsFromItsAdoption() {
        Instant late = Instant.parse("2026-12-03T12:00:00Z");
        Decision decision = DecisionFixture.voted(FOR, FOR, FOR, FOR);
        decision.closeVote(late);
        assertThat(decision.holdsFrom()).isEqualTo(late);
    }

    @Test
    void itIsReviewedOnceAndNotBeforeItIsInEffect() {
        Decision decision = DecisionFixture.adopted();
        assertRefused(
                Refused.Because.CONFLICT,
                "governance:review.notDue",
                () -> decision.review("Works", IN_EFFECT.minusDays(1)));
        decision.review("Works", IN_EFFECT);
        assertThat(decision.reviewedOn()).contains(IN_EFFECT);
        assertRefused(Refused.Because.CONFLICT, "governance:review.notDue", () -> decision.review("Works", IN_EFFECT));
    }

    private static void assertRefused(Refused.Because because, String words, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.because()).isEqualTo(because))
                .hasMessage(words);
    }
}
