package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.modules.House;
import org.kulturhus.shell.programme.model.StagePeriod;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeSummary.StageLine;
import org.kulturhus.spi.programme.Stage;

/** Where a programme stands: the first stage that is not done is the one it is in. */
@ApplicationScoped
public class ProgrammeStages {

    @Inject
    private Board board;

    @Inject
    private RunningProgrammes programmes;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    /** The planned stages in order, each with what the module that carries it says; without one, it is only planned. */
    public List<Step> steps(Programme programme) {
        Map<Stage, StageLine> lines = board.stages(programme.id());
        List<Step> steps = new ArrayList<>();
        boolean before = true;
        for (StagePeriod period :
                programmes.running(programme.id()).orElseThrow().stages()) {
            StageLine line = lines.get(period.stage());
            boolean carried = line != null;
            boolean done = carried && line.done();
            steps.add(step(period, line, done, before && carried && !done));
            before &= done || !carried;
        }
        return steps;
    }

    private Step step(StagePeriod period, StageLine line, boolean done, boolean now) {
        Phrase planned = Phrase.of("shell", "stage.planned", period.starts(), period.ends());
        return new Step(
                Phrase.of("shell", "stage." + period.stage()),
                line == null ? planned : line.words(),
                planned,
                line == null || !mayOpen(line.page()) ? null : line.page(),
                done,
                now);
    }

    private boolean mayOpen(String page) {
        return house.pages().stream()
                .anyMatch(each ->
                        each.path().equals(page) && signedIn.is(each.allowedTo().toArray(Role[]::new)));
    }

    /**
     * One stage as the board shows it.
     *
     * @param page where its work is done, if the reader may open it; or null
     */
    public record Step(Phrase title, Phrase words, Phrase planned, String page, boolean done, boolean now) {}
}
