package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn.Need;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;

/** What the board says of all leaders, what they need, and what its columns are called. */
@Named
@RequestScoped
public class BoardCells {

    @Inject
    private Board board;

    private final Map<ProgrammeId, List<Need>> needs = new HashMap<>();

    public List<Phrase> getHeadings() {
        return board.headings();
    }

    public List<ProgrammeSummary.Stat> statsOf(Programme programme) {
        return board.stats(programme.id());
    }

    public List<Need> needsOf(Programme programme) {
        return needs.computeIfAbsent(programme.id(), board::needs);
    }

    /** The leaders with this need, all of them when it is empty; a need that nobody has is nobody's. */
    Set<PersonId> among(Programme programme, String need) {
        return need.isEmpty()
                ? programme.leaders()
                : needsOf(programme).stream()
                        .filter(known -> known.id().equals(need))
                        .findFirst()
                        .map(Need::leaders)
                        .orElse(Set.of());
    }
}
