package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Stage;

/** The programme board: one row per leader, one column per module that has something to say about leaders. */
@ApplicationScoped
public class Board {

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<BoardColumn> columns;

    @Inject
    @Any
    private Instance<ProgrammeSummary> summaries;

    private List<BoardColumn> columnsInOrder() {
        return columns.stream()
                .sorted(Comparator.comparingInt(BoardColumn::order))
                .toList();
    }

    private List<ProgrammeSummary> summariesInOrder() {
        return summaries.stream()
                .sorted(Comparator.comparingInt(ProgrammeSummary::order))
                .toList();
    }

    public List<Phrase> headings() {
        return columnsInOrder().stream().map(BoardColumn::heading).toList();
    }

    /** The leaders by name with their cells; a missing cell is {@code null}. */
    public List<Row> rows(Programme programme) {
        List<Person> leaders = directory.people(programme.leaders()).values().stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
        List<PersonId> ids = leaders.stream().map(Person::id).toList();
        List<Map<PersonId, BoardColumn.Cell>> cells = columnsInOrder().stream()
                .map(column -> column.cells(programme.id(), ids))
                .toList();
        return leaders.stream().map(leader -> row(leader, cells)).toList();
    }

    private static Row row(Person leader, List<Map<PersonId, BoardColumn.Cell>> cells) {
        List<BoardColumn.Cell> mine = new ArrayList<>();
        cells.forEach(column -> mine.add(column.get(leader.id())));
        return new Row(leader, mine);
    }

    /** How long, since when and with how many leaders, and what the modules add. */
    public List<Phrase> state(Programme programme) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(Phrase.of("shell", "programme.state", programme.months(), programme.starts()));
        parts.add(Phrase.of("shell", "programme.leaders", programme.leaders().size()));
        parts.addAll(taglines(programme.id()));
        return parts;
    }

    public List<Phrase> taglines(ProgrammeId programme) {
        return summariesInOrder().stream()
                .flatMap(summary -> summary.tagline(programme).stream())
                .toList();
    }

    public List<ProgrammeSummary.Stat> stats(ProgrammeId programme) {
        return summariesInOrder().stream()
                .flatMap(summary -> summary.stats(programme).stream())
                .toList();
    }

    public Map<Stage, ProgrammeSummary.StageLine> stages(ProgrammeId programme) {
        Map<Stage, ProgrammeSummary.StageLine> lines = new EnumMap<>(Stage.class);
        summariesInOrder().forEach(summary -> lines.putAll(summary.stages(programme)));
        return lines;
    }

    /** A leader with one cell per column. */
    public record Row(Person leader, List<BoardColumn.Cell> cells) {}
}
