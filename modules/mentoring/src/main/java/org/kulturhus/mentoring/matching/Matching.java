package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final List<Map<FixedTime, int[]>> hours = new ArrayList<>();
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

    /** The leader's places, the cheapest first; the dearest are left out where there are more than the memory should hold. */
    private Options options(int number, int most) {
        Person leader = leaders.get(number);
        List<Choice> kept = cheapest(number, choices(leader), most);
        timesOf.add(kept.stream().map(Choice::time).toList());
        return Options.of(
                (minutes + QUARTER - 1) / QUARTER,
                kept.stream()
                        .map(choice ->
                                new Options.Option(choice.mentor(), minutes, choice.cost(), spans(leader, choice)))
                        .toList());
    }

    /**
     * Where some are left out, those of mentors who have much to do already come last, and leaders to whom many mentors are as
     * good keep different ones, so that there is room for all.
     */
    private List<Choice> cheapest(int number, List<Choice> choices, int most) {
        Comparator<Choice> order = Comparator.comparingInt(Choice::cost);
        if (choices.size() > most) {
            whole = false;
            choices.sort(Comparator.<Choice>comparingInt(choice -> choice.cost() + nextHour[choice.mentor()])
                    .thenComparing(choice -> Math.floorMod(choice.mentor() - number * STEP, mentors.size())));
        }
        return choices.stream().limit(most).sorted(order).toList();
    }

    private List<Choice> choices(Person leader) {
        List<Choice> choices = new ArrayList<>();
        Predicate<FixedTime> fits = places.fits(leader);
        Map<FixedTime, Integer> points = new HashMap<>();
        for (int number = 0; number < mentors.size(); number++) {
            Person mentor = mentors.get(number);
            if (places.load(mentor).free() > 0) {
                Fit fit = places.fit(leader, mentor);
                int cost = fit.cost();
                for (FixedTime time : places.times(leader, mentor, fits)) {
                    choices.add(new Choice(number, time, cost + points.computeIfAbsent(time, fit::points)));
                }
            }
        }
        return choices;
    }

    private record Choice(int mentor, FixedTime time, int cost) {}

    /** The mentor's hour; for a leader who is a mentor too, also the leader's own, however far their clocks are apart. */
    private int[] spans(Person leader, Choice choice) {
        int[] hour = hours.get(choice.mentor()).computeIfAbsent(choice.time(), time ->
                new int[] {choice.mentor(), WorkingTime.quarters(time, time.zone(), everyWeek)[0]});
        Integer own = numbers.get(leader.id());
        if (own == null) {
            return hour;
        }
        IntStream mine = Arrays.stream(WorkingTime.quarters(choice.time(), leader.zone(), everyWeek))
                .flatMap(start -> IntStream.of(own, start));
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
