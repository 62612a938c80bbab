package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.culture.model.Versions;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Stage;

/** How far the desired culture is articulated, for the board. */
@ApplicationScoped
public class ArticulateStage implements ProgrammeSummary {

    @Inject
    private Statements statements;

    @Inject
    private Reader reader;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Phrase> tagline(ProgrammeId programme) {
        return statements.versions(programme).valid().map(valid -> CultureModule.words("tagline", valid.sentence()));
    }

    @Override
    public Map<Stage, StageLine> stages(ProgrammeId programme) {
        Versions versions = statements.versions(programme);
        Phrase words =
                versions.newest().map(newest -> words(versions, newest)).orElse(CultureModule.words("stage.none"));
        StageLine line = new StageLine(words, versions.valid().isPresent());
        return Map.of(Stage.ARTICULATE, line.on("culture/statement"));
    }

    private Phrase words(Versions versions, Statement newest) {
        Phrase next = switch (newest.state()) {
            case DRAFT -> CultureModule.words("stage.draft");
            case OPEN -> CultureModule.words("stage.open", newest.supporters());
            case AGREED -> agreed(newest);
        };
        return newest.state() == State.AGREED || versions.valid().isEmpty()
                ? next
                : CultureModule.words("stage.revised", agreed(versions.valid().get()), newest.number(), next);
    }

    private Phrase agreed(Statement statement) {
        LocalDate day = statement.agreedAt().atZone(reader.zone()).toLocalDate();
        return CultureModule.words("stage.agreed", day);
    }
}
