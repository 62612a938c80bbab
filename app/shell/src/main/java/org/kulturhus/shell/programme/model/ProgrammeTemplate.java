package org.kulturhus.shell.programme.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What programmes are planned from: a length and the stages with their weeks. Templates are rows, not code. */
@Entity
@Table(name = "shell_template")
public class ProgrammeTemplate {

    @Id
    private String code;

    private int months;

    @ElementCollection
    @CollectionTable(name = "shell_template_stage", joinColumns = @JoinColumn(name = "template_code"))
    private List<StageTemplate> stages = new ArrayList<>();

    protected ProgrammeTemplate() {}

    ProgrammeTemplate(String code, int months, List<StageTemplate> stages) {
        this.code = code;
        this.months = months;
        this.stages.addAll(stages);
    }

    /** Names the template in the words ({@code template.<code>}). */
    public String code() {
        return code;
    }

    /** The length that the template suggests. */
    public int months() {
        return months;
    }

    /** The stages of a programme of this template, in order. */
    public List<StagePeriod> periods(LocalDate starts, int length) {
        return stages.stream()
                .map(stage -> stage.period(starts, length))
                .sorted(Comparator.comparing(StagePeriod::stage))
                .toList();
    }
}
