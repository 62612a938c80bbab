package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Stage;
import org.kulturhus.spi.programme.Tone;

/** How far the desired culture is articulated, for the board; and whom it waits for. */
@ApplicationScoped
public class ArticulateStage implements ProgrammeSummary, DutySource {

    @Inject
    private ReadStatements statements;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Phrase> tagline(ProgrammeId programme) {
        return statements
                .of(programme)
                .filter(statement -> statement.state() == State.AGREED)
                .map(statement -> CultureModule.words("tagline", statement.sentence()));
    }

    @Override
    public Map<Stage, StageLine> stages(ProgrammeId programme) {
        StageLine line = statements
                .of(programme)
                .map(this::line)
                .orElseGet(() -> new StageLine(CultureModule.words("stage.none"), false));
        return Map.of(Stage.ARTICULATE, line);
    }

    private StageLine line(Statement statement) {
        ZoneId zone = reader.zone();
        return switch (statement.state()) {
            case DRAFT -> new StageLine(CultureModule.words("stage.draft"), false);
            case OPEN -> new StageLine(CultureModule.words("stage.open", statement.supporters()), false);
            case AGREED ->
                new StageLine(
                        CultureModule.words(
                                "stage.agreed",
                                statement.agreedAt().atZone(zone).toLocalDate()),
                        true);
        };
    }

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.LEADER)) {
            return List.of();
        }
        return programmes.ofLeader(access.me()).stream()
                .flatMap(programme -> statements.of(programme.id()).stream())
                .filter(statement -> statement.state() == State.OPEN && !statement.supportedBy(access.me()))
                .map(statement -> new Duty(
                        CultureModule.words("duty.support"),
                        "culture/statement?programme=" + statement.programme().value(),
                        Tone.WARN))
                .toList();
    }
}
