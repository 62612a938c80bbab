package org.kulturhus.shell.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.kulturhus.spi.programme.Stage;

/**
 * When a template plans a stage, in weeks from the programme's first day: week 0 begins on that day, week −2 two weeks before;
 * a stage without a last week lasts to the programme's end.
 */
@Embeddable
public class StageTemplate {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "first_week")
    private int firstWeek;

    @Column(name = "last_week")
    private Integer lastWeek;

    protected StageTemplate() {}

    StageTemplate(Stage stage, int firstWeek, Integer lastWeek) {
        this.stage = stage;
        this.firstWeek = firstWeek;
        this.lastWeek = lastWeek;
    }

    StagePeriod period(LocalDate starts, int months) {
        LocalDate end = lastWeek == null ? starts.plusMonths(months) : starts.plusWeeks(lastWeek + 1L);
        return new StagePeriod(stage, starts.plusWeeks(firstWeek), end.minusDays(1));
    }
}
