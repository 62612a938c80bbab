package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Says in words and points why a leader got a place, and what others would have cost once everybody has one. The points of a
 * leader's reasons are the leader's; those of all leaders together are the cost of the whole.
 */
public final class Explanation {

    private final Places places;
    private final Map<PersonId, List<PersonId>> leadersOf = new HashMap<>();
    private final Map<PersonId, Set<Pairing>> fresh = new HashMap<>();
    private final Map<PersonId, Person> mentors;

    /**
     * @param places as they are without the new pairings
     * @param pairings the new ones
     */
    public Explanation(Places places, List<Pairing> pairings) {
        this.places = places;
        mentors = places.ground().mentors().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        for (Pairing pairing : pairings) {
            leadersOf
                    .computeIfAbsent(pairing.mentor(), mentor -> new ArrayList<>())
                    .add(pairing.leader());
            Stream.of(pairing.leader(), pairing.mentor())
                    .forEach(person -> fresh.computeIfAbsent(person, one -> new LinkedHashSet<>())
                            .add(pairing));
        }
    }

    /** Whether it can be explained: the mentor still is one. */
    public boolean knows(Pairing pairing) {
        return mentors.containsKey(pairing.mentor());
    }

    /** Criterion by criterion, then the other mentors in question. */
    public List<Reason> reasons(Person leader, Pairing pairing) {
        Person mentor = mentors.get(pairing.mentor());
        List<Reason> reasons = new ArrayList<>(places.fit(leader, mentor).reasons(pairing.time()));
        reasons.add(new Reason(
                share(leader, mentor),
                Phrase.of(
                        "mentoring",
                        "fit.load",
                        has(mentor),
                        places.load(mentor).capacity())));
        reasons.addAll(new Others(this, places, leader, pairing).reasons());
        return reasons;
    }

    /** The mentor's load is shared among the new leaders; what is left over goes to the first ones. */
    private int share(Person leader, Person mentor) {
        List<PersonId> sharing = leadersOf.get(mentor.id());
        int all = 0;
        for (int leaders = 0; leaders < sharing.size(); leaders++) {
            all += places.seat(mentor, places.load(mentor).taken() + leaders);
        }
        boolean first = sharing.indexOf(leader.id()) < all % sharing.size();
        return all / sharing.size() + (first ? 1 : 0);
    }

    /** How many leaders the mentor has in the end. */
    int has(Person mentor) {
        return places.load(mentor).taken()
                + leadersOf.getOrDefault(mentor.id(), List.of()).size();
    }

    Person mentor(Pairing pairing) {
        return mentors.get(pairing.mentor());
    }

    /** What stands in the calendars of both, but for a place that the leader would give up. */
    List<Pairing> busy(Person leader, Person mentor, Pairing instead) {
        return Stream.of(leader, mentor)
                .flatMap(person -> Stream.concat(
                        places.ground().taken(person).stream(), fresh.getOrDefault(person.id(), Set.of()).stream()))
                .filter(pairing -> !pairing.equals(instead))
                .toList();
    }
}
