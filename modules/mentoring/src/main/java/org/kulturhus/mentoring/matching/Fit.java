package org.kulturhus.mentoring.matching;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** How well a mentor suits a leader, criterion by criterion: what each costs in points, and the words for it. */
public final class Fit {

    private static final int ALL = 100;
    private static final int COUNTRY = 40;
    private static final int NOT_NAMED = 50;
    private static final int OTHER_TIME = 30;
    private static final int LATE = 30;

    private final Ground ground;
    private final Person leader;
    private final Person mentor;
    private final List<Reason> reasons = new ArrayList<>();

    private Fit(Ground ground, Person leader, Person mentor) {
        this.ground = ground;
        this.leader = leader;
        this.mentor = mentor;
    }

    /** Everything that does not depend on the time. */
    static Fit of(Ground ground, Person leader, Person mentor) {
        Fit fit = new Fit(ground, leader, mentor);
        fit.language();
        fit.place();
        fit.strengths();
        fit.wishes();
        fit.continuity();
        boolean unit = leader.unit().equals(mentor.unit());
        fit.add(Criterion.UNIT, unit ? ALL : 0, unit ? "fit.unit.same" : "fit.unit.other");
        return fit;
    }

    private void language() {
        boolean same = leader.language().getLanguage().equals(mentor.language().getLanguage())
                || ground.profile(mentor).speaks(leader.language());
        add(Criterion.LANGUAGE, same ? 0 : ALL, same ? "fit.language.same" : "fit.language.other");
    }

    private void place() {
        if (leader.place().equals(mentor.place())) {
            add(Criterion.PLACE, 0, "fit.place.same", leader.place());
        } else if (leader.country().equals(mentor.country())) {
            add(Criterion.PLACE, COUNTRY, "fit.place.country", mentor.place());
        } else {
            add(Criterion.PLACE, ALL, "fit.place.abroad", mentor.place());
        }
    }

    private void strengths() {
        List<String> wished = ground.wishes(leader).strengths();
        if (wished.isEmpty()) {
            return;
        }
        Mentor profile = ground.profile(mentor);
        List<String> missing =
                wished.stream().filter(strength -> !profile.has(strength)).toList();
        if (missing.isEmpty()) {
            add(Criterion.STRENGTHS, 0, "fit.strengths.all", String.join(", ", wished));
        } else {
            add(
                    Criterion.STRENGTHS,
                    ALL * missing.size() / wished.size(),
                    "fit.strengths.missing",
                    String.join(", ", missing));
        }
    }

    private void wishes() {
        WishList wishes = ground.wishes(leader);
        PersonId id = mentor.id();
        if (wishes.unwished().contains(id)) {
            add(Criterion.WISHES, ALL, "fit.wishes.unwished");
        } else if (wishes.wished().contains(id)) {
            add(Criterion.WISHES, 0, "fit.wishes.wished");
        } else if (!wishes.wished().isEmpty()) {
            add(Criterion.WISHES, NOT_NAMED, "fit.wishes.other");
        }
    }

    private void continuity() {
        ground.today(leader).ifPresent(today -> {
            boolean same = today.mentor().equals(mentor.id());
            add(Criterion.CONTINUITY, same ? 0 : ALL, same ? "fit.continuity.same" : "fit.continuity.other");
        });
    }

    /** What the time costs beside {@link #cost()}. */
    Reason time(FixedTime time) {
        LocalTime local = WorkingTime.local(time, leader.zone());
        Daypart wanted = ground.wishes(leader).daypart();
        Daypart given = Daypart.of(local);
        boolean good = wanted == Daypart.ANY ? given != Daypart.AFTERNOON : wanted == given;
        int penalty = good ? 0 : wanted == Daypart.ANY ? LATE : ALL;
        return new Reason(
                ground.points(Criterion.HOURS, penalty),
                Phrase.of(
                        "mentoring",
                        wanted == Daypart.ANY
                                ? good ? "fit.hour.good" : "fit.hour.late"
                                : good ? "fit.hour.wished" : "fit.hour.other"));
    }

    /** What it costs that the mentor stays and the time changes. */
    int otherTime(FixedTime time) {
        boolean changes = ground.today(leader)
                .filter(today -> today.mentor().equals(mentor.id()))
                .filter(today -> !today.time().equals(time))
                .isPresent();
        return changes ? ground.points(Criterion.CONTINUITY, OTHER_TIME) : 0;
    }

    /** All points of the place at this time, without the mentor's load. */
    int cost(FixedTime time) {
        return cost() + time(time).points() + otherTime(time);
    }

    private void add(Criterion criterion, int penalty, String key, Object... arguments) {
        reasons.add(new Reason(ground.points(criterion, penalty), Phrase.of("mentoring", key, arguments)));
    }

    int cost() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
