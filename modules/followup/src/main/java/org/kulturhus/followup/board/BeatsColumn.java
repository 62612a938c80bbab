package org.kulturhus.followup.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn;
import org.kulturhus.spi.programme.ProgrammeId;

/** The board's column of beats, one per session. */
@ApplicationScoped
public class BeatsColumn implements BoardColumn {

    @Inject
    private LeaderSeries series;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Phrase heading() {
        return Phrase.of("followup", "board.beats");
    }

    @Override
    public Map<PersonId, Cell> cells(ProgrammeId programme, Collection<PersonId> leaders) {
        Map<PersonId, Cell> cells = new HashMap<>();
        series.of(programme, leaders).forEach((leader, mine) -> cells.put(leader, new Cell.Beats(standing(mine))));
        return cells;
    }

    /** Without what was called off. */
    public static List<Beat> standing(List<Occasion> series) {
        return series.stream()
                .filter(one -> !one.calledOff())
                .map(Occasion::beat)
                .toList();
    }
}
