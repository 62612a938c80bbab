package org.kulturhus.mentoring.matching;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;

/** How well a mentor suits a leader, criterion by criterion: what each costs, and in which words it is explained. */
public final class Fit {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final List<Phrase> reasons = new ArrayList<>();
    private int cost;

    private Fit() {}

    public static Fit of(Person leader, Person mentor) {
        Fit fit = new Fit();
        boolean language =
                leader.language().getLanguage().equals(mentor.language().getLanguage());
        fit.add(language ? 0 : 40, language ? "fit.language.same" : "fit.language.other");
        if (leader.place().equals(mentor.place())) {
            fit.add(0, "fit.place.same", leader.place());
        } else if (leader.country().equals(mentor.country())) {
            fit.add(12, "fit.place.country", mentor.place());
        } else {
            fit.add(30, "fit.place.abroad", mentor.place());
        }
        boolean unit = leader.unit().equals(mentor.unit());
        fit.add(unit ? 8 : 0, unit ? "fit.unit.same" : "fit.unit.other");
        return fit;
    }

    /** Late hours cost a little. */
    public static int costOf(LocalTime start) {
        return start.isBefore(AFTERNOON) ? 0 : 2;
    }

    private void add(int cost, String key, Object... arguments) {
        this.cost += cost;
        reasons.add(Phrase.of("mentoring", key, arguments));
    }

    public int cost() {
        return cost;
    }

    public List<Phrase> reasons() {
        return List.copyOf(reasons);
    }
}
