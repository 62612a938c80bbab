package org.kulturhus.culture.discussion.web;

import java.util.Map;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Tone;

/** A remark as pages show it. */
public record RemarkRow(Statement statement, Remark remark, Person writer, Person answerer) {

    static RemarkRow of(Statement statement, Remark remark, Map<PersonId, Person> people) {
        Person answerer = remark.answeredBy().map(people::get).orElse(null);
        return new RemarkRow(statement, remark, people.get(remark.writer()), answerer);
    }

    /** What it is about, and whether that reads otherwise by now. */
    public Phrase about() {
        if (remark.behaviour().isEmpty()) {
            return words("about.whole");
        }
        if (now() == null) {
            return words("about.removed", remark.about());
        }
        return words(now().equals(remark.about()) ? "about.behaviour" : "about.reworded", remark.about());
    }

    /** How it reads now; null when it has been removed. */
    public String now() {
        return remark.behaviour().isEmpty()
                ? statement.sentence()
                : statement
                        .behaviour(remark.behaviour().get())
                        .map(Behaviour::words)
                        .orElse(null);
    }

    public boolean takeable() {
        return waiting() && !remark.proposal().isEmpty() && now() != null;
    }

    public boolean waiting() {
        return remark.open() && statement.state() == Statement.State.OPEN;
    }

    public Phrase proposal() {
        return words("remark.proposes", remark.proposal());
    }

    public Phrase answer() {
        String said = "answered." + remark.state();
        return words(said, answerer == null ? "–" : answerer.name(), remark.answeredAt());
    }

    public Phrase state() {
        return words("remark.state." + remark.state());
    }

    /** Nothing is said of an old remark that was left without an answer. */
    public boolean stated() {
        return !remark.open() || waiting();
    }

    public Tone tone() {
        return switch (remark.state()) {
            case OPEN -> Tone.WARN;
            case TAKEN_OVER -> Tone.GOOD;
            case ANSWERED, DECLINED -> Tone.NEUTRAL;
        };
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("culture", key, arguments);
    }
}
