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
import java.util.Set;
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

    private static final int PAGE = 50;

    @Inject
    private Directory directory;

    @Inject
    private RunningProgrammes programmes;

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

    /** What leaders of the programme need, in the order of the columns; what nobody needs is left out. */
    public List<BoardColumn.Need> needs(ProgrammeId programme) {
        return columnsInOrder().stream()
                .flatMap(column -> column.needs(programme).stream())
                .filter(need -> !need.leaders().isEmpty())
                .toList();
    }

    /** A page of the leaders by name, who are among these and have these words in name or unit; a missing cell is {@code null}. */
    public Part part(ProgrammeId programme, String words, Set<PersonId> among, RunningProgrammes.Key after) {
        List<PersonId> found = programmes.leaders(programme, words, among, after, PAGE + 1);
        List<PersonId> ids = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, Person> leaders = directory.people(ids);
        List<Map<PersonId, BoardColumn.Cell>> cells = columnsInOrder().stream()
                .map(column -> column.cells(programme, ids))
                .toList();
        return new Part(ids.stream().map(id -> row(leaders.get(id), cells)).toList(), found.size() > PAGE);
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

    /** A page of the board, and whether there are leaders after it. */
    public record Part(List<Row> rows, boolean more) {

        /** The last leader, who is the key of the next page. */
        public Person last() {
            return rows.get(rows.size() - 1).leader();
        }
    }

    /** A leader with one cell per column. */
    public record Row(Person leader, List<BoardColumn.Cell> cells) {}
}
