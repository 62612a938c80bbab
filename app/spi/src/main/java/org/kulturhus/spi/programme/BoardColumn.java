package org.kulturhus.spi.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
