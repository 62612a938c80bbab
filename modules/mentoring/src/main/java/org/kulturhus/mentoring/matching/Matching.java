package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kulturhus.mentoring.hours.OwnWeek;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.solver.Options;
import org.kulturhus.mentoring.solver.Problem;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Leaders and free places as a problem for the solver, and its answers as pairings. */
public final class Matching {

    private static final int QUARTER = 15;
    private static final int MOST_PLACES = 36_000_000;
    private static final int STEP = 7;

    private final Places places;
    private final int minutes;
    private final boolean everyWeek;
    private final List<Person> leaders;
    private final List<Person> mentors;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final List<Map<Integer, int[]>> hours = new ArrayList<>();
    private final List<List<FixedTime>> timesOf = new ArrayList<>();
    private final int[] nextHour;
    private final Problem problem;
    private boolean whole = true;

    public Matching(Places places, List<Person> leaders) {
        this(places, leaders, MOST_PLACES);
    }

    /** @param mostPlaces of all leaders together that the memory should hold */
    Matching(Places places, List<Person> leaders, int mostPlaces) {
        this.places = places;
        minutes = places.minutes();
        everyWeek = places.ground().everyWeek();
        this.leaders = List.copyOf(leaders);
        mentors = places.ground().mentors();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            numbers.put(mentors.get(mentor).id(), mentor);
            hours.add(new HashMap<>());
        }
        nextHour = mentors.stream()
                .mapToInt(mentor -> places.seat(mentor, places.load(mentor).taken()))
                .toArray();
        int most = mostPlaces / Math.max(1, leaders.size());
        List<Options> options = IntStream.range(0, leaders.size())
                .mapToObj(leader -> options(leader, most))
                .toList();
        problem = new Problem(options, mentors.stream().map(places::room).toList(), places.fairness(), minutes);
    }

    public Problem problem() {
        return problem;
    }

    /** Whether every place is part of the problem; what is proven of a part is not proven of the whole. */
    public boolean whole() {
        return whole;
    }

    /**
     * The leader's places, the cheapest first. Where there are more than the memory should hold, those of mentors who have much to
     * do already are left out first, and leaders to whom many mentors are as good keep different ones, so that there is room for all.
     */
    private Options options(int number, int most) {
        Person leader = leaders.get(number);
        OwnWeek.Times[] times = new OwnWeek.Times[mentors.size()];
        Offers offers = offers(leader, times);
        whole &= offers.size() <= most;
        long[] kept = offers.size() <= most
                ? offers.sorted()
                : offers.best(most, nextHour, Math.floorMod(number * STEP, mentors.size()));
        FixedTime[] timesOfPlaces = new FixedTime[kept.length];
        int[][] spans = new int[kept.length][];
        for (int place = 0; place < kept.length; place++) {
            int mentor = Offers.mentor(kept[place]);
            int at = Offers.at(kept[place]);
            timesOfPlaces[place] = times[mentor].time(at);
            spans[place] = spans(leader, mentor, times[mentor].start(at), timesOfPlaces[place]);
        }
        timesOf.add(Arrays.asList(timesOfPlaces));
        return Options.of(
                (minutes + QUARTER - 1) / QUARTER,
                minutes,
                Arrays.stream(kept).mapToInt(Offers::mentor).toArray(),
                Arrays.stream(kept).mapToInt(Offers::cost).toArray(),
                spans);
    }

    /** @param times gets those of each mentor with whom the leader has a place */
    private Offers offers(Person leader, OwnWeek.Times[] times) {
        Offers offers = new Offers();
        OwnWeek week = places.week(leader);
        for (int number = 0; number < times.length; number++) {
            Person mentor = mentors.get(number);
            if (places.load(mentor).free() > 0 && places.possible(leader, mentor)) {
                Fit fit = places.fit(leader, mentor);
                times[number] = week.in(places.free(mentor), fit::points);
                offers.add(number, times[number], fit.cost());
            }
        }
        return offers;
    }

    /** The mentor's hour; for a leader who is a mentor too, also the leader's own, however far their clocks are apart. */
    private int[] spans(Person leader, int mentor, int start, FixedTime time) {
        int[] hour = hours.get(mentor).computeIfAbsent(start, begins -> new int[] {mentor, begins});
        Integer own = numbers.get(leader.id());
        if (own == null) {
            return hour;
        }
        IntStream mine = Arrays.stream(WorkingTime.quarters(time, leader.zone(), everyWeek))
                .flatMap(begins -> IntStream.of(own, begins));
        return IntStream.concat(Arrays.stream(hour), mine).toArray();
    }

    /** Leaders without a place in this answer. */
    public List<PersonId> without(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(at -> chosen[at] < 0)
                .mapToObj(at -> leaders.get(at).id())
                .toList();
    }

    /** The places of these pairings as a choice to begin with; who has none, or one that is gone, begins without. */
    public int[] from(Collection<Pairing> pairings) {
        int[] chosen = new int[leaders.size()];
        Arrays.fill(chosen, -1);
        Map<PersonId, Pairing> byLeader = new HashMap<>();
        pairings.forEach(pairing -> byLeader.put(pairing.leader(), pairing));
        for (int leader = 0; leader < chosen.length; leader++) {
            Pairing pairing = byLeader.get(leaders.get(leader).id());
            for (int place = 0; pairing != null && place < timesOf.get(leader).size(); place++) {
                boolean mentor = mentor(leader, place).equals(pairing.mentor());
                if (mentor && timesOf.get(leader).get(place).equals(pairing.time())) {
                    chosen[leader] = place;
                }
            }
        }
        return chosen;
    }

    private PersonId mentor(int leader, int place) {
        return mentors.get(problem.places().get(leader).mentor(place)).id();
    }

    /** The chosen places; who has none is missing. */
    public List<Pairing> pairings(ProgrammeId programme, int[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(leader -> chosen[leader] >= 0)
                .mapToObj(leader -> new Pairing(
                        programme,
                        leaders.get(leader).id(),
                        mentor(leader, chosen[leader]),
                        timesOf.get(leader).get(chosen[leader])))
                .toList();
    }
}
