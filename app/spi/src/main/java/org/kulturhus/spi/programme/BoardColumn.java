package org.kulturhus.spi.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** Question: a column of the programme board, one cell per leader. */
public interface BoardColumn {

    /** Small first. */
    int order();

    Phrase heading();

    /** The cells of these leaders, in as few statements for many as for one; a leader without a cell shows a dash. */
    Map<PersonId, Cell> cells(ProgrammeId programme, Collection<PersonId> leaders);

    /** What leaders of the programme need, which the board can be narrowed to; in as few statements for many as for one. */
    default List<Need> needs(ProgrammeId programme) {
        return List.of();
    }

    /**
     * A reason why somebody has to look at leaders.
     *
     * @param id one lower-case word, by which addresses name it
     * @param words what these leaders have in common ("Silent")
     */
    record Need(String id, Phrase words, Set<PersonId> leaders) {}

    /** What a cell shows. */
    sealed interface Cell {

        /** A line and a smaller one beneath it. */
        record Lines(Phrase first, Phrase second) implements Cell {}

        /** One bar per fortnight. */
        record Beats(List<Beat> beats) implements Cell {}

        /** A state in words. */
        record Chip(Phrase words, Tone tone) implements Cell {}
    }
}
