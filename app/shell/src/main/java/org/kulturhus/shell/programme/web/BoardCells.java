package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.shell.programme.ProgrammeStages;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.programme.BoardColumn;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeSummary;

/** What the board says of all leaders, and how its cells are shown. */
@Named
@RequestScoped
public class BoardCells {

    @Inject
    private Board board;

    @Inject
    private ProgrammeStages stages;

    @Inject
    private Reader reader;

    public List<Phrase> getHeadings() {
        return board.headings();
    }

    public List<ProgrammeSummary.Stat> statsOf(Programme programme) {
        return board.stats(programme.id());
    }

    /** Simple name of the cell's type, or empty where there is none. */
    public String kindOf(BoardColumn.Cell cell) {
        return cell == null ? "" : cell.getClass().getSimpleName();
    }

    /** What a screen reader says of the strip. */
    public String labelOf(BoardColumn.Cell.Beats cell) {
        return reader.say(stages.spoken(cell.beats()));
    }
}
