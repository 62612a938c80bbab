package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeSummary;

/** What the board says of all leaders, and what its columns are called. */
@Named
@RequestScoped
public class BoardCells {

    @Inject
    private Board board;

    public List<Phrase> getHeadings() {
        return board.headings();
    }

    public List<ProgrammeSummary.Stat> statsOf(Programme programme) {
        return board.stats(programme.id());
    }
}
