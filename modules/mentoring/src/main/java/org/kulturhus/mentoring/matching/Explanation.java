package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Says in words why a leader got a place, and what the next best mentor would cost once everybody has a place. */
public final class Explanation {

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

    /** Language, place, unit, load, hour, next best mentor. */
    public List<Phrase> reasons(Person leader, Place place) {
        List<Phrase> reasons = new ArrayList<>(Fit.of(leader, place.mentor()).reasons());
        reasons.add(Phrase.of("mentoring", "fit.load", has(place.mentor()), capacity(place.mentor())));
        reasons.add(Phrase.of("mentoring", Fit.costOf(place.time().time()) == 0 ? "fit.hour.good" : "fit.hour.late"));
        reasons.add(nextBest(leader, place));
        return reasons;
    }

    private Phrase nextBest(Person leader, Place chosen) {
        int now = cost(Fit.of(leader, chosen.mentor()).cost(), chosen, has(chosen.mentor()) - 1);
        Place best = null;
        int more = Integer.MAX_VALUE;
        Map<PersonId, Integer> fits = new HashMap<>();
        for (Place place : places.options(leader)) {
            Person mentor = place.mentor();
            if (!mentor.id().equals(chosen.mentor().id()) && open(place)) {
                int fit = fits.computeIfAbsent(
                        mentor.id(), id -> Fit.of(leader, mentor).cost());
                int difference = cost(fit, place, has(mentor)) - now;
                if (difference < more) {
                    more = difference;
                    best = place;
                }
            }
        }
        return best == null
                ? Phrase.of("mentoring", "fit.next.none")
                : Phrase.of("mentoring", "fit.next", best.mentor().name(), Math.max(0, more));
    }

    private boolean open(Place place) {
        return has(place.mentor()) < capacity(place.mentor())
                && !gone.contains(List.of(place.mentor().id(), place.time()));
    }

    private static int cost(int fit, Place place, int others) {
        return fit + Fit.costOf(place.time().time()) + Matching.STEP_OF_LOAD * others;
    }

    private int has(Person mentor) {
        return has.getOrDefault(mentor.id(), 0);
    }

    private int capacity(Person mentor) {
        return places.load(mentor).taken() + places.load(mentor).free();
    }
}
