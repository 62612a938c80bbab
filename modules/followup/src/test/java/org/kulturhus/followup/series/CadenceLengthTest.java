package org.kulturhus.followup.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.programme.ProgrammeId;

/** What sessions take of a leader's and a mentor's week. */
class CadenceLengthTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static Rhythm rhythm(CadencePhase... phases) {
        Cadence cadence = Cadence.fortnightly(new ProgrammeId(1))
                .like(HOUR, HolidayRule.NEXT_WORKING_DAY, List.of(phases), List.of());
        return CadenceLength.rhythm(cadence, 40);
    }

    @Test
    void anHourEveryFortnightIsHalfAnHourAWeek() {
        assertThat(rhythm(new CadencePhase(0, 2))).isEqualTo(Rhythm.fortnightly(HOUR));
    }

    @Test
    void aWeeklyBeginningKeepsTheHourEveryWeek() {
        assertThat(rhythm(new CadencePhase(10, 1), new CadencePhase(0, 2)))
                .isEqualTo(new Rhythm(HOUR, true, Duration.ofMinutes(38)));
        assertThat(rhythm(new CadencePhase(0, 3)).everyWeek()).isTrue();
        assertThat(rhythm(new CadencePhase(0, 4))).isEqualTo(new Rhythm(HOUR, false, Duration.ofMinutes(15)));
    }

    @Test
    void phasesThatBeginAfterTheEndAndThoseTogetherDoNotCount() {
        assertThat(rhythm(new CadencePhase(40, 2), new CadencePhase(0, 1)).everyWeek())
                .isFalse();
        assertThat(rhythm(new CadencePhase(0, 2), new CadencePhase(0, 1, Kind.TRAINING, 240)))
                .isEqualTo(Rhythm.fortnightly(HOUR));
    }

    @Test
    void theLongestSessionIsKeptFree() {
        assertThat(rhythm(new CadencePhase(20, 2, Kind.MEETING, 90), new CadencePhase(0, 2)))
                .isEqualTo(new Rhythm(Duration.ofMinutes(90), false, Duration.ofMinutes(38)));
    }
}
