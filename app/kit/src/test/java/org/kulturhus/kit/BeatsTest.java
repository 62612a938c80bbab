package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

class BeatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void everyStateHasItsOwnShape() throws IOException {
        String written = markup(List.of(
                new Beat(DAY, Topic.FINANCE, Beat.State.HELD, false),
                new Beat(DAY, Topic.CULTURE, Beat.State.HELD, true),
                new Beat(DAY, Topic.FINANCE, Beat.State.MISSED, false),
                new Beat(DAY, Topic.CULTURE, Beat.State.PLANNED, true)));
        assertThat(written)
                .isEqualTo(
                        "<span class=\"beats\" role=\"img\" aria-label=\"3 of 4 held\">"
                                + "<i class=\"f\"></i><i class=\"c m\"></i><i class=\"f x\"></i><i class=\"c t m\"></i></span>");
    }

    @Test
    void nothingToShowWritesNothing() throws IOException {
        assertThat(markup(List.of())).isEmpty();
        assertThat(markup(null)).isEmpty();
    }

    private static String markup(List<Beat> beats) throws IOException {
        Plain writer = new Plain();
        Beats.write(writer, null, beats, "3 of 4 held");
        return writer.markup.toString();
    }

    /** Writes elements and attributes as they come. */
    private static final class Plain extends ResponseWriter {

        private final StringBuilder markup = new StringBuilder();
        private boolean open;

        private void endTag() {
            if (open) {
                markup.append('>');
                open = false;
            }
        }

        @Override
        public void startElement(String name, UIComponent component) {
            endTag();
            markup.append('<').append(name);
            open = true;
        }

        @Override
        public void endElement(String name) {
            endTag();
            markup.append("</").append(name).append('>');
        }

        @Override
        public void writeAttribute(String name, Object value, String property) {
            markup.append(' ').append(name).append("=\"").append(value).append('"');
        }

        @Override
        public void write(char[] characters, int from, int length) {
            endTag();
            markup.append(characters, from, length);
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) {
            writeAttribute(name, value, property);
        }

        @Override
        public void writeComment(Object comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeText(Object text, String property) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeText(char[] text, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void startDocument() {
            // nothing precedes the strip
        }

        @Override
        public void endDocument() {
            // nothing follows it
        }

        @Override
        public ResponseWriter cloneWithWriter(java.io.Writer writer) {
            return this;
        }

        @Override
        public void flush() {
            // everything is in memory
        }

        @Override
        public void close() {
            // nothing to release
        }
    }
}
