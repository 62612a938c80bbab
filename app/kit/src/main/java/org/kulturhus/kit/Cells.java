package org.kulturhus.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.programme.BoardColumn.Cell;

/**
 * One leader's cells on the programme board, {@code kit:cells}: a {@code td} for each of {@code value}, with a dash where
 * there is none, in the words of {@code reader}. Written in Java, because a board has some hundred of them.
 */
@FacesComponent(Cells.TYPE)
public class Cells extends Written {

    public static final String TYPE = "org.kulturhus.kit.Cells";

    @Override
    void write(FacesContext context) throws IOException {
        write(context.getResponseWriter(), (List<?>) getAttributes().get("value"), (Reader)
                getAttributes().get("reader"));
    }

    static void write(ResponseWriter writer, List<?> cells, Reader reader) throws IOException {
        for (Object cell : cells) {
            writer.startElement("td", null);
            if (cell instanceof Cell.Lines lines) {
                write(writer, reader.say(lines.first()), reader.say(lines.second()));
            } else if (cell instanceof Cell.Beats strip) {
                Beats.write(writer, null, strip.beats(), reader.say(spoken(strip.beats())));
            } else if (cell instanceof Cell.Chip chip) {
                chip(writer, chip, reader);
            } else {
                writer.writeText("–", null);
            }
            writer.endElement("td");
        }
    }

    private static void write(ResponseWriter writer, String first, String second) throws IOException {
        writer.writeText(first, null);
        writer.startElement("br", null);
        writer.endElement("br");
        writer.startElement("small", null);
        writer.writeText(second, null);
        writer.endElement("small");
    }

    private static void chip(ResponseWriter writer, Cell.Chip chip, Reader reader) throws IOException {
        writer.startElement("span", null);
        writer.writeAttribute("class", "chip tone-" + chip.tone().name().toLowerCase(Locale.ROOT), null);
        writer.writeText(reader.say(chip.words()), null);
        writer.endElement("span");
    }

    /** What a strip of beats says to somebody who cannot see it. */
    private static Phrase spoken(List<Beat> beats) {
        return Phrase.of(
                "kit",
                "beats.spoken",
                count(beats, Beat.State.HELD),
                count(beats, Beat.State.MISSED),
                count(beats, Beat.State.PLANNED));
    }

    private static long count(List<Beat> beats, Beat.State state) {
        return beats.stream().filter(beat -> beat.state() == state).count();
    }
}
