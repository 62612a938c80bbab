package org.kulturhus.culture.model;

import java.util.List;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** What the statement is to say: one sentence, why, and what we do and do not do. */
public record Wording(String sentence, String story, List<Line> weDo, List<Line> weDoNot) {

    public static final int LONGEST_SENTENCE = 160;
    public static final int LONGEST_STORY = 4000;
    public static final int LONGEST_BEHAVIOUR = 200;
    public static final int MOST = 20;

    public Wording {
        sentence = sentence == null ? "" : sentence.trim();
        story = story == null ? "" : story.trim();
        weDo = whole(weDo);
        weDoNot = whole(weDoNot);
    }

    private static List<Line> whole(List<Line> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> line == null ? new Line(null, "") : line)
                        .toList();
    }

    /** Refuses what is missing or too long, at the field it is about. */
    public void check() {
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw refused("sentence", "draft.sentence.wrong", LONGEST_SENTENCE);
        }
        if (story.length() > LONGEST_STORY) {
            throw refused("story", "draft.story.long", LONGEST_STORY);
        }
        check("weDo", weDo);
        check("weDoNot", weDoNot);
    }

    private static void check(String field, List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).words().length() > LONGEST_BEHAVIOUR) {
                throw refused(field + (index + 1), "draft.behaviour.long", LONGEST_BEHAVIOUR);
            }
        }
        if (lines.stream().filter(line -> !line.words().isEmpty()).count() > MOST) {
            throw refused(field + lines.size(), "draft.behaviours.many", MOST);
        }
    }

    private static Refused refused(String field, String key, int most) {
        return Refused.invalid(field, Phrase.of("culture", key, most));
    }

    public List<Line> lines(Kind kind) {
        return kind == Kind.WE_DO ? weDo : weDoNot;
    }

    /**
     * A behaviour as it is to read; one without words is left out.
     *
     * @param number the behaviour that is reworded, or null for a new one
     */
    public record Line(Integer number, String words) {

        public Line {
            words = words == null ? "" : words.trim();
        }
    }
}
