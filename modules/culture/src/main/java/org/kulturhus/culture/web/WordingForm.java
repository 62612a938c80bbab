package org.kulturhus.culture.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Wording;

/** What is typed on culture/draft.xhtml; nothing is checked here. */
public class WordingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BLANK = 2;

    private String sentence;
    private String story;
    private List<Line> weDo = blank();
    private List<Line> weDoNot = blank();

    void fill(Statement statement) {
        sentence = statement.sentence();
        story = statement.story();
        weDo = lines(statement, Kind.WE_DO);
        weDoNot = lines(statement, Kind.WE_DO_NOT);
    }

    private static List<Line> lines(Statement statement, Kind kind) {
        List<Line> lines = new ArrayList<>();
        statement.behaviours(kind).forEach(one -> lines.add(new Line(one.number(), one.words())));
        lines.addAll(blank());
        return lines;
    }

    private static List<Line> blank() {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < BLANK; index++) {
            lines.add(new Line(null, ""));
        }
        return lines;
    }

    void more() {
        weDo.addAll(blank());
        weDoNot.addAll(blank());
    }

    /** What was typed, on top of words that somebody else has changed: what is gone there becomes new again. */
    void rebase(Statement changed) {
        weDo.forEach(line -> line.rebase(changed));
        weDoNot.forEach(line -> line.rebase(changed));
    }

    Wording wording() {
        return new Wording(sentence, story, told(weDo), told(weDoNot));
    }

    private static List<Wording.Line> told(List<Line> lines) {
        return lines.stream()
                .map(line -> new Wording.Line(line.number, line.words))
                .toList();
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public List<Line> getWeDo() {
        return weDo;
    }

    public List<Line> getWeDoNot() {
        return weDoNot;
    }

    /** The line of one behaviour; the number is that of a behaviour that is there already. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private Integer number;
        private String words;

        Line(Integer number, String words) {
            this.number = number;
            this.words = words;
        }

        private void rebase(Statement changed) {
            if (number != null && changed.behaviour(number).isEmpty()) {
                number = null;
            }
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
