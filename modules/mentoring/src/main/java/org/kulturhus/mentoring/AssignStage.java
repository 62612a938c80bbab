package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Stage;
import org.kulturhus.spi.programme.Tone;

/** How far the mentors are assigned, for the board and for the training manager's home page. */
@ApplicationScoped
public class AssignStage implements ProgrammeSummary, DutySource {

    @Inject
    private Assignments assignments;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<Stage, StageLine> stages(ProgrammeId id) {
        return programmes
                .programme(id)
                .map(programme -> Map.of(Stage.ASSIGN, line(programme)))
                .orElse(Map.of());
    }

    private StageLine line(Programme programme) {
        int all = programme.leaders().size();
        int placed = all - missing(programme);
        return new StageLine(MentoringModule.words("stage", placed, all), all > 0 && placed == all)
                .on("mentoring/pairings");
    }

    private int missing(Programme programme) {
        long placed = assignments.of(programme.id(), State.PUBLISHED).stream()
                .filter(assignment -> programme.leaders().contains(assignment.leader()))
                .count();
        return programme.leaders().size() - (int) placed;
    }

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return List.of();
        }
        return programmes.all().stream()
                .filter(programme -> missing(programme) > 0)
                .map(programme -> new Duty(
                        MentoringModule.words("duty.missing", missing(programme), programme.name()),
                        "mentoring/pairings?programme=" + programme.id().value(),
                        Tone.BAD))
                .toList();
    }
}
