package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kulturhus.mentoring.hours.OwnWeek;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Which other mentors a leader could have had, and why the better ones are not to be had. */
final class Others {

    private static final int NOBODY = Integer.MAX_VALUE;
    private static final int WISHED = 3;

    private final Explanation whole;
    private final Places places;
    private final Person leader;
    private final Pairing chosen;
    private final OwnWeek week;
    private final int now;
    private Choice next;
    private Choice better;

    /** @param now what the proposal would save without the leader's place */
    Others(Explanation whole, Places places, Person leader, Pairing chosen) {
        this.whole = whole;
        this.places = places;
        this.leader = leader;
        this.chosen = chosen;
        this.week = places.week(leader);
        Person mentor = whole.mentor(chosen);
        now = places.fit(leader, mentor).cost(chosen.time()) + places.seat(mentor, whole.has(mentor) - 1);
    }

    /**
     * Another mentor.
     *
     * @param points what the best place there costs
     * @param why the key of the words that say why it is not to be had; null where it is
     */
    private record Choice(Person mentor, int points, String why) {}

    List<Reason> reasons() {
        for (Person mentor : places.ground().mentors()) {
            if (!mentor.id().equals(chosen.mentor()) && places.possible(leader, mentor)) {
                look(mentor);
            }
        }
        List<Reason> reasons = new ArrayList<>(List.of(next()));
        Optional.ofNullable(better).map(this::blocked).ifPresent(reasons::add);
        places.ground().asked(leader).wished().stream()
                .filter(wished -> !wished.equals(chosen.mentor()) && !named(wished))
                .limit(WISHED)
                .flatMap(wished -> places.ground().mentors().stream()
                        .filter(mentor -> mentor.id().equals(wished)))
                .map(this::wished)
                .forEach(reasons::add);
        return reasons;
    }

    private void look(Person mentor) {
        Fit fit = places.fit(leader, mentor);
        int base = fit.cost() + load(mentor);
        int worth = Math.max(next == null ? NOBODY : next.points(), better == null ? now : better.points());
        if (base >= worth) {
            return;
        }
        OwnWeek.Times times = week.in(places.received(mentor), fit::points);
        if (base + times.least() >= worth) {
            return;
        }
        Choice found = choice(mentor, base, times);
        if (found.why() == null && (next == null || found.points() < next.points())) {
            next = found;
        }
        if (found.why() != null && found.points() < (better == null ? now : better.points())) {
            better = found;
        }
    }

    private Choice choice(Person mentor) {
        Fit fit = places.fit(leader, mentor);
        return choice(mentor, fit.cost() + load(mentor), week.in(places.received(mentor), fit::points));
    }

    /**
     * The best place of a mentor: one that is to be had, otherwise one that is not.
     *
     * @param base what any time of the mentor's costs
     */
    private Choice choice(Person mentor, int base, OwnWeek.Times times) {
        Predicate<FixedTime> can = time -> !places.ground().cannot(mentor, time);
        boolean room = places.load(mentor).capacity() > whole.has(mentor);
        List<Pairing> busy = whole.busy(leader, mentor, chosen);
        Predicate<FixedTime> left =
                time -> busy.stream().noneMatch(other -> places.ground().meets(time, other));
        int free = room ? least(base, times, can.and(left)) : NOBODY;
        if (free < NOBODY) {
            return new Choice(mentor, free, null);
        }
        int any = least(base, times, can);
        return new Choice(mentor, any, any == NOBODY ? "hours" : room ? "taken" : "full");
    }

    private static int least(int base, OwnWeek.Times times, Predicate<FixedTime> which) {
        int least = NOBODY;
        for (int at = 0; at < times.size(); at++) {
            int cost = base + times.points()[at];
            if (cost < least && which.test(times.time(at))) {
                least = cost;
            }
        }
        return least;
    }

    /** What one more leader costs the mentor, or one instead of another where there is no room. */
    private int load(Person mentor) {
        int most = Math.max(0, places.load(mentor).capacity() - 1);
        return places.seat(mentor, Math.min(most, whole.has(mentor)));
    }

    private boolean named(PersonId mentor) {
        return next != null && next.mentor().id().equals(mentor)
                || better != null && better.mentor().id().equals(mentor);
    }

    private Reason next() {
        if (next == null) {
            return Reason.plain(Phrase.of("mentoring", "fit.next.none"));
        }
        return free("fit.next", next);
    }

    private Reason free(String dearer, Choice choice) {
        int more = choice.points() - now;
        return Reason.plain(Phrase.of(
                "mentoring",
                more < 0 ? "fit.next.better" : dearer,
                choice.mentor().name(),
                Math.abs(more)));
    }

    private Reason blocked(Choice choice) {
        return Reason.plain(Phrase.of(
                "mentoring",
                "fit.better." + choice.why(),
                choice.mentor().name(),
                now - choice.points(),
                places.load(choice.mentor()).capacity()));
    }

    private Reason wished(Person mentor) {
        Ground ground = places.ground();
        String rule = !ground.mayMentor(mentor, leader)
                ? "lineManager"
                : ground.away(mentor) ? "away" : ground.declined(leader, mentor) ? "declined" : null;
        Choice choice = rule == null ? choice(mentor) : new Choice(mentor, 0, rule);
        return choice.why() == null
                ? free("fit.wished.dearer", choice)
                : Reason.plain(Phrase.of("mentoring", "fit.wished." + choice.why(), mentor.name()));
    }
}
