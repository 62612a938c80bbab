package org.kulturhus.followup.series.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Beat.State;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;

class SilentPairRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId FORMER = new PersonId(2);
    private static final PersonId PRESENT = new PersonId(3);

    private static Occasion by(PersonId host, int daysAgo, State state) {
        Beat beat = new Beat(TODAY.minusDays(daysAgo), Topic.FINANCE, state, false);
        return new Occasion(beat, ZONE, host, false, false);
    }

    private static Occasion on(int daysAgo, State state) {
        return by(PRESENT, daysAgo, state);
    }

    private static Occasion calledOff(PersonId host, int daysAgo) {
        Occasion planned = by(host, daysAgo, State.PLANNED);
        return new Occasion(planned.beat(), ZONE, host, false, true);
    }

    private static Occasion standIn(int daysAgo, State state) {
        return new Occasion(by(FORMER, daysAgo, state).beat(), ZONE, FORMER, true, false);
    }

    private static long days(Occasion... series) {
        return SilentPairRule.days(
                List.of(series), TODAY.atStartOfDay(ZONE).plusHours(12).toInstant());
    }

    @Test
    void whoMetWithinThreeWeeksIsNotSilent() {
        assertThat(days(on(20, State.HELD), on(7, State.MISSED), on(-7, State.PLANNED)))
                .isZero();
    }

    @Test
    void afterTwentyOneDaysWithoutAnythingThePairIsSilent() {
        assertThat(days(on(21, State.HELD), on(7, State.MISSED), on(-7, State.PLANNED)))
                .isEqualTo(21);
        assertThat(days(on(35, State.HELD), on(21, State.MISSED), on(-7, State.PLANNED)))
                .isEqualTo(35);
    }

    @Test
    void whoHasNeverMetSinceTheFirstDayIs() {
        assertThat(days(on(30, State.PLANNED), on(-7, State.PLANNED))).isEqualTo(30);
    }

    @Test
    void whoCallsOffEveryTimeIs() {
        assertThat(days(on(40, State.HELD), calledOff(PRESENT, 26), calledOff(PRESENT, 12), on(-2, State.PLANNED)))
                .isEqualTo(40);
        assertThat(days(calledOff(PRESENT, 26), calledOff(PRESENT, 12), calledOff(PRESENT, -2)))
                .isEqualTo(26);
    }

    @Test
    void aNewMentorBeginsAnew() {
        assertThat(days(by(FORMER, 60, State.HELD), by(FORMER, 46, State.MISSED), on(-2, State.PLANNED)))
                .isZero();
        assertThat(days(
                        by(FORMER, 60, State.HELD),
                        by(FORMER, 46, State.MISSED),
                        calledOff(FORMER, 32),
                        on(18, State.MISSED),
                        on(-2, State.PLANNED)))
                .isZero();
        assertThat(days(by(FORMER, 60, State.HELD), on(22, State.MISSED), on(-2, State.PLANNED)))
                .isEqualTo(22);
    }

    @Test
    void whoMetAStandInHasMetSomebody() {
        assertThat(days(on(40, State.HELD), standIn(20, State.HELD), on(6, State.MISSED), on(-8, State.PLANNED)))
                .isZero();
        assertThat(days(on(40, State.HELD), standIn(20, State.MISSED), on(-8, State.PLANNED)))
                .isEqualTo(40);
        assertThat(days(on(40, State.HELD), on(26, State.MISSED), standIn(-2, State.PLANNED)))
                .isEqualTo(40);
    }

    @Test
    void theMentorIsWhoHostsTheNextOne() {
        Instant now = TODAY.atStartOfDay(ZONE).toInstant();
        List<Occasion> series = List.of(by(FORMER, 30, State.HELD), standIn(-1, State.PLANNED), on(-15, State.PLANNED));
        assertThat(SilentPairRule.mentor(series, now)).isEqualTo(PRESENT);
        assertThat(SilentPairRule.mentor(series.subList(0, 2), now)).isEqualTo(FORMER);
    }

    @Test
    void aQuietPeriodIsNoSilence() {
        assertThat(days(on(40, State.HELD), on(-2, State.PLANNED))).isZero();
    }

    @Test
    void aProgrammeThatIsOverIsNotSilent() {
        assertThat(days(on(60, State.HELD), on(46, State.MISSED))).isZero();
        assertThat(days()).isZero();
    }
}
