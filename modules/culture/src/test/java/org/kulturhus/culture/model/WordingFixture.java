package org.kulturhus.culture.model;

import java.util.List;
import org.kulturhus.culture.model.Wording.Line;
import org.kulturhus.spi.programme.ProgrammeId;

/** Statements for tests: behaviours 1 and 2 are done, 3 is not. */
final class WordingFixture {

    static final String SENTENCE = "We greet every guest as our own";

    private WordingFixture() {}

    static Statement draft() {
        Statement statement = new Statement(new ProgrammeId(1));
        statement.word(wording(SENTENCE, List.of(fresh("We look up"), fresh("We ask")), List.of(fresh("We point"))));
        return statement;
    }

    static Statement open() {
        Statement statement = draft();
        statement.open();
        return statement;
    }

    static Wording wording(String sentence, List<Line> weDo, List<Line> weDoNot) {
        return new Wording(sentence, "", weDo, weDoNot);
    }

    static Line fresh(String words) {
        return new Line(null, words);
    }

    static Line kept(int number, String words) {
        return new Line(number, words);
    }
}
