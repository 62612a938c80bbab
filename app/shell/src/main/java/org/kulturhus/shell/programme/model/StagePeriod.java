package org.kulturhus.shell.programme.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.kulturhus.spi.programme.Stage;

/** When a stage of a programme is planned. */
@Embeddable
public class StagePeriod {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate starts;
    private LocalDate ends;

    protected StagePeriod() {}

    StagePeriod(Stage stage, LocalDate starts, LocalDate ends) {
        this.stage = stage;
        this.starts = starts;
        this.ends = ends;
    }

    public Stage stage() {
        return stage;
    }

    /** First day. */
    public LocalDate starts() {
        return starts;
    }

    /** Last day. */
    public LocalDate ends() {
        return ends;
    }
}
