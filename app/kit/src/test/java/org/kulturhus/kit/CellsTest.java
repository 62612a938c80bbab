package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.BoardColumn.Cell;
import org.kulturhus.spi.programme.Tone;

class CellsTest {

    @Test
    void everyKindOfCellHasItsMarkup() throws IOException {
        Beat held = new Beat(LocalDate.of(2026, 1, 5), Topic.FINANCE, Beat.State.HELD, false);
        assertThat(markup(
                        new Cell.Lines(Phrase.of("alpha", "<name>"), Phrase.of("alpha", "time")),
                        new Cell.Beats(List.of(held)),
                        new Cell.Chip(Phrase.of("alpha", "state"), Tone.WARN),
                        null))
                .isEqualTo("<td>alpha:&lt;name>[]<br></br><small>alpha:time[]</small></td>"
                        + "<td><span class=\"beats\" role=\"img\" aria-label=\"kit:beats.spoken[1, 0, 0]\">"
                        + "<i class=\"f\"></i></span></td>"
                        + "<td><span class=\"chip tone-warn\">alpha:state[]</span></td><td>–</td>");
    }

    private static String markup(Cell... cells) throws IOException {
        Markup writer = new Markup();
        Cells.write(writer, Arrays.asList(cells), new Keys());
        return writer.toString();
    }

    /** Reads the keys of words, and what is put into them. */
    private static final class Keys implements Reader {

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public String say(Phrase phrase) {
            return phrase.module() + ":" + phrase.key() + phrase.arguments();
        }

        @Override
        public String moment(Instant instant) {
            return instant.toString();
        }
    }
}
