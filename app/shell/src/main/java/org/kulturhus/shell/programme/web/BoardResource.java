package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.shell.programme.RunningProgrammes.Key;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.BoardColumn.Cell;
import org.kulturhus.spi.programme.BoardColumn.Need;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/programmes/{id}/board: the leaders with their cells, a page at a time. */
@Path("programmes/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardResource {

    @Inject
    private Programmes programmes;

    @Inject
    private Board board;

    @Inject
    private BoardCells cells;

    @Inject
    private Reader reader;

    /**
     * Leaders by name.
     *
     * @param needs one of the ids that the answer lists in {@code needs}; empty for all leaders
     * @param words part of a leader's name or unit
     * @param after name of the last leader of the page before, {@code next.after} of its answer
     * @param afterId id of that leader, {@code next.afterId}
     */
    @GET
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    public BoardView board(
            @PathParam("id") long id,
            @QueryParam("needs") @DefaultValue("") String needs,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("afterId") long afterId) {
        Programme programme = programmes
                .programme(new ProgrammeId(id))
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
        List<Need> known = cells.needsOf(programme);
        if (!needs.isEmpty() && known.stream().noneMatch(need -> need.id().equals(needs))) {
            throw Refused.invalid("needs", Phrase.of("shell", "board.need.unknown"));
        }
        return view(known, board.part(programme.id(), words, cells.among(programme, needs), new Key(after, afterId)));
    }

    private BoardView view(List<Need> known, Board.Part part) {
        return new BoardView(
                board.headings().stream().map(reader::say).toList(),
                known.stream().map(this::need).toList(),
                part.rows().stream().map(this::row).toList(),
                part.more() ? next(part.last()) : null);
    }

    private static NextView next(Person last) {
        return new NextView(last.name(), last.id().value());
    }

    private NeedView need(Need need) {
        return new NeedView(need.id(), reader.say(need.words()), need.leaders().size());
    }

    private RowView row(Board.Row row) {
        List<CellView> views = new ArrayList<>();
        row.cells()
                .forEach(cell ->
                        views.add(Optional.ofNullable(cell).map(this::cell).orElse(null)));
        return new RowView(
                row.leader().id().value(), row.leader().name(), row.leader().unit(), views);
    }

    private CellView cell(Cell cell) {
        if (cell instanceof Cell.Beats strip) {
            return new CellView(List.of(), strip.beats());
        }
        return cell instanceof Cell.Lines lines
                ? new CellView(List.of(reader.say(lines.first()), reader.say(lines.second())), null)
                : new CellView(List.of(reader.say(((Cell.Chip) cell).words())), null);
    }

    /** The board as the API tells it; {@code next} is missing on the last page. */
    public record BoardView(List<String> columns, List<NeedView> needs, List<RowView> leaders, NextView next) {}

    /** What so many leaders need. */
    public record NeedView(String id, String words, int leaders) {}

    /** Where the next page begins. */
    public record NextView(String after, long afterId) {}

    /** A leader with a cell per column; a column that has nothing to say has {@code null}. */
    public record RowView(long id, String name, String unit, List<CellView> cells) {}

    /** Words of a cell, or the beats of a strip, in time. */
    public record CellView(List<String> words, List<Beat> beats) {}
}
