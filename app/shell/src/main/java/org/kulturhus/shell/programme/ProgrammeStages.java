package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeSummary.StageLine;
import org.kulturhus.spi.programme.Stage;

/** Where a programme stands: the first stage that is not done is the one it is in. */
@ApplicationScoped
public class ProgrammeStages {

    @Inject
    private Board board;

    /** The stages that a module carries, in order; a stage that no module carries is left out. */
    public List<Step> steps(Programme programme) {
        Map<Stage, StageLine> lines = board.stages(programme.id());
        List<Step> steps = new ArrayList<>();
        boolean before = true;
        for (Stage stage : Stage.values()) {
            StageLine line = lines.get(stage);
            if (line != null) {
                steps.add(new Step(
                        Phrase.of("shell", "stage." + stage), line.words(), line.done(), before && !line.done()));
                before &= line.done();
            }
        }
        return steps;
    }

    /** What a strip of beats says to somebody who cannot see it. */
    public Phrase spoken(List<Beat> beats) {
        return Phrase.of(
                "shell",
                "beats.spoken",
                beats.stream().filter(beat -> beat.state() == Beat.State.HELD).count(),
                beats.stream().filter(beat -> beat.state() == Beat.State.MISSED).count(),
                beats.stream()
                        .filter(beat -> beat.state() == Beat.State.PLANNED)
                        .count());
    }

    /** One stage as the board shows it. */
    public record Step(Phrase title, Phrase words, boolean done, boolean now) {}
}
