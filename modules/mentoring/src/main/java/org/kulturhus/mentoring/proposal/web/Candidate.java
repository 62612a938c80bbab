package org.kulturhus.mentoring.proposal.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kulturhus.mentoring.matching.Fit;
import org.kulturhus.mentoring.matching.Place;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A mentor whom a leader may get, with the free times of which one is chosen. */
public class Candidate {

    private final Person mentor;
    private final List<Reason> reasons;
    private final List<Place> places = new ArrayList<>();
    private final List<Phrase> times = new ArrayList<>();
    private int chosen;

    Candidate(Person mentor, Fit fit) {
        this.mentor = mentor;
        this.reasons = fit.reasons();
    }

    /**
     * Whom a leader may get.
     *
     * @param all as in {@link #all}
     * @param why there is nobody; null where there is somebody
     */
    public record Choice(List<Candidate> all, Phrase why) {

        static Choice of(Places places, Person leader, ZoneId zone) {
            List<Candidate> all = Candidate.all(places, leader, zone);
            return new Choice(all, all.isEmpty() ? places.whyNot(leader) : null);
        }
    }

    /** The mentors with a time for the leader, the one who suits best first. */
    static List<Candidate> all(Places places, Person leader, ZoneId zone) {
        Map<PersonId, Candidate> found = new LinkedHashMap<>();
        for (Place place : places.options(leader)) {
            Person mentor = place.mentor();
            found.computeIfAbsent(mentor.id(), id -> new Candidate(mentor, places.fit(leader, mentor)))
                    .add(place, zone);
        }
        return List.copyOf(found.values());
    }

    private void add(Place place, ZoneId zone) {
        places.add(place);
        times.add(FixedTimeWords.of(place.time(), zone));
    }

    /** The free ones, by the week. */
    List<Place> places() {
        return List.copyOf(places);
    }

    Place place() {
        return places.get(Math.floorMod(chosen, places.size()));
    }

    public Person getMentor() {
        return mentor;
    }

    public List<Reason> getReasons() {
        return reasons;
    }

    /** Positions of the times. */
    public List<Integer> getChoices() {
        return IntStream.range(0, times.size()).boxed().toList();
    }

    public Phrase words(int choice) {
        return times.get(choice);
    }

    public int getChosen() {
        return chosen;
    }

    public void setChosen(int chosen) {
        this.chosen = chosen;
    }
}
