package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/** How well a mentor suits a leader, criterion by criterion: what each costs in points, and the words for it. */
public final class Fit {

    private static final int ALL = 100;
    private static final int COUNTRY = 40;
    private static final double HALF_WAY = 200;
    private static final int NOT_NAMED = 50;
    private static final int OTHER_TIME = 30;
    private static final int LATE = 30;

    private final Ground ground;
    private final Person leader;
    private final Person mentor;
    private final int cost;

    private Fit(Ground ground, Person leader, Person mentor) {
        this.ground = ground;
        this.leader = leader;
        this.mentor = mentor;
        this.cost = count(null);
    }

    static Fit of(Ground ground, Person leader, Person mentor) {
        return new Fit(ground, leader, mentor);
    }

    /** The points that do not depend on the time; says them too where somebody wants the words. */
    private int count(List<Reason> words) {
        boolean unit = leader.unit().equals(mentor.unit());
        return language(words)
                + place(words)
                + strengths(words)
                + wishes(words)
                + continuity(words)
                + presence(words)
                + add(words, Criterion.UNIT, unit ? ALL : 0, unit ? "fit.unit.same" : "fit.unit.other");
    }

    private int language(List<Reason> words) {
        boolean same = leader.language().getLanguage().equals(mentor.language().getLanguage())
                || ground.profile(mentor).speaks(leader.language());
        return add(words, Criterion.LANGUAGE, same ? 0 : ALL, same ? "fit.language.same" : "fit.language.other");
    }

    /** Grows with the kilometres, ever more slowly; by town and country only where a town is not known. */
    private int place(List<Reason> words) {
        if (leader.place().equals(mentor.place())) {
            return add(words, Criterion.PLACE, 0, "fit.place.same", leader.place());
        }
        OptionalInt far = ground.kilometres(leader, mentor);
        if (far.isPresent()) {
            int penalty = (int) Math.round(ALL * far.getAsInt() / (far.getAsInt() + HALF_WAY));
            return add(words, Criterion.PLACE, penalty, "fit.place.far", mentor.place(), far.getAsInt());
        }
        boolean country = leader.country().equals(mentor.country());
        return add(
                words,
                Criterion.PLACE,
                country ? COUNTRY : ALL,
                country ? "fit.place.country" : "fit.place.abroad",
                mentor.place());
    }

    private int strengths(List<Reason> words) {
        List<String> wished = ground.asked(leader).strengths();
        if (wished.isEmpty()) {
            return 0;
        }
        Mentor profile = ground.profile(mentor);
        List<String> missing =
                wished.stream().filter(strength -> !profile.has(strength)).toList();
        return add(
                words,
                Criterion.STRENGTHS,
                ALL * missing.size() / wished.size(),
                missing.isEmpty() ? "fit.strengths.all" : "fit.strengths.missing",
                String.join(", ", missing.isEmpty() ? wished : missing));
    }

    private int wishes(List<Reason> words) {
        Ground.Asked asked = ground.asked(leader);
        if (asked.unwished().contains(mentor.id())) {
            return add(words, Criterion.WISHES, ALL, "fit.wishes.unwished");
        }
        if (asked.wished().contains(mentor.id())) {
            return add(words, Criterion.WISHES, 0, "fit.wishes.wished");
        }
        return asked.wished().isEmpty() ? 0 : add(words, Criterion.WISHES, NOT_NAMED, "fit.wishes.other");
    }

    private int continuity(List<Reason> words) {
        return ground.today(leader)
                .map(today -> today.mentor().equals(mentor.id()))
                .map(same -> add(
                        words,
                        Criterion.CONTINUITY,
                        same ? 0 : ALL,
                        same ? "fit.continuity.same" : "fit.continuity.other"))
                .orElse(0);
    }

    /** Away for half of the time is as bad as can be. */
    private int presence(List<Reason> words) {
        int missed = ground.presence().missed(leader.id(), mentor.id());
        int weeks = ground.presence().weeks();
        return missed == 0
                ? 0
                : add(words, Criterion.PRESENCE, Math.min(ALL, 2 * ALL * missed / weeks), "fit.away", missed, weeks);
    }

    private int add(List<Reason> words, Criterion criterion, int penalty, String key, Object... arguments) {
        int points = ground.points(criterion, penalty);
        if (words != null) {
            words.add(new Reason(points, Phrase.of("mentoring", key, arguments)));
        }
        return points;
    }

    /** What it costs that the leader, who has a place, meets at another time than today. */
    private int otherTime(FixedTime time) {
        boolean changes = ground.today(leader)
                .filter(today -> !WorkingTime.same(today.time(), time))
                .isPresent();
        return changes ? ground.points(Criterion.CONTINUITY, OTHER_TIME) : 0;
    }

    private int hour(FixedTime time) {
        Daypart wanted = ground.asked(leader).daypart();
        Daypart given = Daypart.of(WorkingTime.local(time, leader.zone()));
        boolean good = wanted == Daypart.ANY ? given != Daypart.AFTERNOON : wanted == given;
        return good ? 0 : wanted == Daypart.ANY ? LATE : ALL;
    }

    /** What the time costs beside {@link #cost()}, whoever the mentor is. */
    int points(FixedTime time) {
        return ground.points(Criterion.HOURS, hour(time)) + otherTime(time);
    }

    /** All points of the place at this time, without the mentor's load. */
    int cost(FixedTime time) {
        return cost + points(time);
    }

    /** The points that do not depend on the time. */
    int cost() {
        return cost;
    }

    /** Criterion by criterion what does not depend on the time. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        count(reasons);
        return reasons;
    }

    /** Criterion by criterion; all together cost {@link #cost(FixedTime)}. */
    List<Reason> reasons(FixedTime time) {
        List<Reason> reasons = reasons();
        if (ground.today(leader).isPresent()) {
            int moved = otherTime(time);
            reasons.add(new Reason(
                    moved, Phrase.of("mentoring", moved > 0 ? "fit.continuity.time" : "fit.continuity.time.same")));
        }
        boolean any = ground.asked(leader).daypart() == Daypart.ANY;
        boolean good = hour(time) == 0;
        reasons.add(new Reason(
                ground.points(Criterion.HOURS, hour(time)),
                Phrase.of(
                        "mentoring",
                        any ? good ? "fit.hour.good" : "fit.hour.late" : good ? "fit.hour.wished" : "fit.hour.other")));
        return reasons;
    }
}
