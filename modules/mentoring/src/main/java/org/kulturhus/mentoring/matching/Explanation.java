package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Says in words and points why a leader got a place, and what the next best mentor would cost once everybody has a place. */
public final class Explanation {

    private static final int NOBODY = Integer.MAX_VALUE;

    private final Places places;
    private final Map<PersonId, Integer> has = new HashMap<>();
    private final Set<List<Object>> gone = new HashSet<>();

    /** @param pairings all pairings, the new ones too */
    public Explanation(Places places, List<Pairing> pairings) {
        this.places = places;
        Set<List<Object>> counted = new HashSet<>();
        for (Pairing pairing : pairings) {
            if (counted.add(List.of(pairing.programme(), pairing.leader(), pairing.mentor()))) {
                has.merge(pairing.mentor(), 1, Integer::sum);
            }
            gone.add(List.of(pairing.mentor(), pairing.time()));
        }
    }

    /** Criterion by criterion, then the next best mentor. */
    public List<Reason> reasons(Person leader, Place place) {
        Fit fit = places.fit(leader, place.mentor());
        List<Reason> reasons = new ArrayList<>(fit.reasons());
        int moved = fit.otherTime(place.time());
        if (moved > 0) {
            reasons.add(new Reason(moved, Phrase.of("mentoring", "fit.continuity.time")));
        }
        reasons.add(fit.time(place.time()));
        int others = has(place.mentor()) - 1;
        reasons.add(new Reason(
                load(place.mentor(), others),
                Phrase.of("mentoring", "fit.load", others + 1, capacity(place.mentor()))));
        reasons.add(Reason.plain(nextBest(leader, place)));
        return reasons;
    }

    private Phrase nextBest(Person leader, Place chosen) {
        int now = places.fit(leader, chosen.mentor()).cost(chosen.time())
                + load(chosen.mentor(), has(chosen.mentor()) - 1);
        Person best = null;
        int least = NOBODY;
        for (Person mentor : places.ground().mentors()) {
            boolean other = !mentor.id().equals(chosen.mentor().id());
            int cost = other && has(mentor) < capacity(mentor) ? cheapest(leader, mentor, least) : NOBODY;
            if (cost < least) {
                least = cost;
                best = mentor;
            }
        }
        return best == null
                ? Phrase.of("mentoring", "fit.next.none")
                : Phrase.of("mentoring", "fit.next", best.name(), Math.max(0, least - now));
    }

    /** The points of the best place that the mentor has left; not looked at where it cannot be below the limit. */
    private int cheapest(Person leader, Person mentor, int limit) {
        Fit fit = places.fit(leader, mentor);
        int load = load(mentor, has(mentor));
        if (fit.cost() + load >= limit) {
            return NOBODY;
        }
        return places.times(leader, mentor).stream()
                .filter(time -> !gone.contains(List.of(mentor.id(), time)))
                .mapToInt(time -> fit.cost(time) + load)
                .min()
                .orElse(NOBODY);
    }

    /** What one more leader costs a mentor who has so many others. */
    private int load(Person mentor, int others) {
        int capacity = Math.max(1, capacity(mentor));
        return places.ground().points(Criterion.LOAD, Math.min(100, (100 * others + 50) / capacity));
    }

    private int has(Person mentor) {
        return has.getOrDefault(mentor.id(), 0);
    }

    private int capacity(Person mentor) {
        return places.load(mentor).capacity();
    }
}
