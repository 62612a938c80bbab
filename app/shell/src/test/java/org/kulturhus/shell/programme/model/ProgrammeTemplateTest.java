package org.kulturhus.shell.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.spi.programme.Stage.ARTICULATE;
import static org.kulturhus.spi.programme.Stage.FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTemplateTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private final ProgrammeTemplate template = new ProgrammeTemplate(
            "implementation",
            12,
            List.of(new StageTemplate(FOLLOW_UP, 0, null), new StageTemplate(ARTICULATE, -8, -5)));

    @Test
    void aStageOfFourWeeksEndsOnTheDayBeforeTheFifth() {
        StagePeriod articulate = template.periods(FIRST_DAY, 12).get(0);
        assertThat(articulate.stage()).isEqualTo(ARTICULATE);
        assertThat(articulate.starts()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(articulate.ends()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void aStageWithoutALastWeekLastsAsLongAsTheProgramme() {
        StagePeriod followUp = template.periods(FIRST_DAY, 9).get(1);
        assertThat(followUp.starts()).isEqualTo(FIRST_DAY);
        assertThat(followUp.ends()).isEqualTo(LocalDate.of(2027, 11, 30));
    }
}
