package org.kulturhus.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;

/** Writes elements and attributes as they come. */
final class Markup extends ResponseWriter {

    private final StringBuilder written = new StringBuilder();
    private boolean open;

    private void endTag() {
        if (open) {
            written.append('>');
            open = false;
        }
    }

    @Override
    public void startElement(String name, UIComponent component) {
        endTag();
        written.append('<').append(name);
        open = true;
    }

    @Override
    public void endElement(String name) {
        endTag();
        written.append("</").append(name).append('>');
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        written.append(' ').append(name).append("=\"").append(value).append('"');
    }

    @Override
    public void write(char[] characters, int from, int length) {
        endTag();
        written.append(characters, from, length);
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
        endTag();
        written.append(text.toString().replace("<", "&lt;"));
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

    @Override
    public String toString() {
        return written.toString();
    }
}
