package org.kulturhus.followup.agenda.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.spi.followup.Topic;

/** The points of one topic while they are edited. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Topic topic;
    private final int version;
    private final List<Row> rows = new ArrayList<>();

    /** @param words how a point reads */
    TemplateForm(AgendaTemplate template, Function<String, String> words) {
        this.topic = template.topic();
        this.version = template.version();
        template.points().forEach(point -> rows.add(new Row(point, words.apply(point))));
    }

    /** Rows without words are left out. */
    List<String> points() {
        return rows.stream().map(Row::point).filter(point -> !point.isBlank()).toList();
    }

    int version() {
        return version;
    }

    public Topic getTopic() {
        return topic;
    }

    public List<Row> getRows() {
        return rows;
    }

    public void add() {
        rows.add(new Row("", ""));
    }

    public void remove(Row row) {
        rows.remove(row);
    }

    /** One place nearer to the beginning. */
    public void raise(Row row) {
        int place = rows.indexOf(row);
        if (place > 0) {
            Collections.swap(rows, place, place - 1);
        }
    }

    /** One point while it is edited. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String before;
        private final String read;
        private String words;

        Row(String before, String words) {
            this.before = before;
            this.read = words;
            this.words = words;
        }

        /** What is not touched stays what it was, in everybody's language. */
        String point() {
            return read.equals(words) ? before : words == null ? "" : words;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
