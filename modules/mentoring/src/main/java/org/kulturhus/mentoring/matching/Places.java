package org.kulturhus.mentoring.matching;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.mentoring.matching.Matching.Choice;
import org.kulturhus.mentoring.matching.Matching.Load;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The free places of the mentors: whole hours of their weekly times, in both weeks, that nobody has. */
public final class Places {

    private final Map<PersonId, List<Place>> free = new LinkedHashMap<>();
    private final Map<Long, Load> loads = new HashMap<>();
    private final Map<ZoneId, Set<Place>> atWork = new HashMap<>();
    private final List<Pairing> taken;
    private final boolean lineManagerMayMentor;

    /**
     * @param people the mentors
     * @param profiles their capacity and weekly times
     * @param taken pairings that stay, of the mentors and of the leaders
     * @param lineManagerMayMentor the programme's rule (R5)
     */
    public Places(
            List<Person> people, Map<PersonId, Mentor> profiles, List<Pairing> taken, boolean lineManagerMayMentor) {
        this.taken = List.copyOf(taken);
        this.lineManagerMayMentor = lineManagerMayMentor;
        for (Person mentor : people) {
            Mentor profile = profiles.get(mentor.id());
            int has = (int) taken.stream()
                    .filter(pairing -> pairing.mentor().equals(mentor.id()))
                    .map(pairing -> List.of(pairing.programme(), pairing.leader()))
                    .distinct()
                    .count();
            loads.put(mentor.id().value(), new Load(has, Math.max(0, profile.capacity() - has)));
            Set<Place> places = new HashSet<>();
            profile.times().forEach(time -> open(mentor, time, places));
            Comparator<Place> order = Comparator.comparing(place -> place.time().day());
            free.put(
                    mentor.id(),
                    places.stream()
                            .sorted(order.thenComparing(place -> place.time().time())
                                    .thenComparing(place -> place.time().parity()))
                            .toList());
        }
    }

    private void open(Person mentor, WeeklyTime span, Set<Place> places) {
        List<FixedTime> busy = busy(mentor);
        long hours = Duration.between(span.from(), span.until()).toHours();
        for (int hour = 0; hour < hours; hour++) {
            LocalTime start = span.from().plusHours(hour);
            for (int parity = 0; parity < 2; parity++) {
                FixedTime time = new FixedTime(span.weekday(), start, parity, mentor.zone());
                if (busy.stream().noneMatch(other -> WorkingTime.meet(other, time))) {
                    places.add(new Place(mentor, time));
                }
            }
        }
    }

    private List<FixedTime> busy(Person person) {
        return taken.stream()
                .filter(pairing ->
                        pairing.mentor().equals(person.id()) || pairing.leader().equals(person.id()))
                .map(Pairing::time)
                .toList();
    }

    /** The cheapest pairing of these leaders, with reasons; who finds no place is missing. */
    public List<Placement> pair(ProgrammeId programme, List<Person> leaders) {
        List<Place> slots = free.values().stream().flatMap(List::stream).toList();
        Map<Place, Integer> index = new HashMap<>();
        slots.forEach(slot -> index.put(slot, index.size()));
        List<Choice> choices = new ArrayList<>();
        for (int leader = 0; leader < leaders.size(); leader++) {
            addChoices(leader, leaders.get(leader), index, choices);
        }
        List<Long> mentorOfSlot =
                slots.stream().map(slot -> slot.mentor().id().value()).toList();
        Map<Integer, Integer> solved = Matching.solve(leaders.size(), choices, mentorOfSlot, loads);
        Map<Integer, Place> chosen = new LinkedHashMap<>();
        for (int leader = 0; leader < leaders.size(); leader++) {
            if (solved.containsKey(leader)) {
                chosen.put(leader, slots.get(solved.get(leader)));
            }
        }
        return placements(programme, leaders, chosen);
    }

    /**
     * A mentor with room for n leaders can give each of them one of that leader's n cheapest hours: at most n - 1 of
     * them are gone. So dearer hours need not be looked at, and the optimum stays the optimum.
     */
    private void addChoices(int index, Person leader, Map<Place, Integer> slots, List<Choice> choices) {
        free.values().stream().filter(places -> !places.isEmpty()).forEach(places -> {
            Person mentor = places.get(0).mentor();
            int cost = Fit.of(leader, mentor).cost();
            suitable(leader, places)
                    .sorted(Comparator.comparing(
                            place -> Fit.costOf(place.time().time())))
                    .limit(loads.get(mentor.id().value()).free())
                    .forEach(place -> choices.add(new Choice(
                            index,
                            slots.get(place),
                            cost + Fit.costOf(place.time().time()))));
        });
    }

    private Stream<Place> suitable(Person leader, List<Place> places) {
        List<FixedTime> busy = busy(leader);
        Set<Place> working = atWork.computeIfAbsent(leader.zone(), this::workingIn);
        return places.stream()
                .filter(place -> mayMentor(place.mentor(), leader))
                .filter(working::contains)
                .filter(place -> busy.stream().noneMatch(time -> WorkingTime.meet(time, place.time())));
    }

    private Set<Place> workingIn(ZoneId zone) {
        Set<Place> working = new HashSet<>();
        free.values().stream()
                .flatMap(List::stream)
                .filter(place -> WorkingTime.covers(place.time(), zone))
                .forEach(working::add);
        return working;
    }

    private boolean mayMentor(Person mentor, Person leader) {
        boolean line = leader.lineManager().filter(mentor.id()::equals).isPresent();
        return !mentor.id().equals(leader.id()) && (lineManagerMayMentor || !line);
    }

    private List<Placement> placements(ProgrammeId programme, List<Person> leaders, Map<Integer, Place> chosen) {
        List<Pairing> all = new ArrayList<>(taken);
        List<Pairing> found = new ArrayList<>();
        chosen.forEach((leader, place) -> found.add(
                new Pairing(programme, leaders.get(leader).id(), place.mentor().id(), place.time())));
        all.addAll(found);
        Explanation explanation = new Explanation(this, all);
        List<Placement> placements = new ArrayList<>();
        int position = 0;
        for (Map.Entry<Integer, Place> entry : chosen.entrySet()) {
            Person leader = leaders.get(entry.getKey());
            placements.add(new Placement(found.get(position++), explanation.reasons(leader, entry.getValue())));
        }
        return placements;
    }

    /** Every free place that the leader may take, of mentors with room; the mentor who suits best first. */
    public List<Place> options(Person leader) {
        return free.values().stream()
                .filter(places -> !places.isEmpty())
                .filter(places -> load(places.get(0).mentor()).free() > 0)
                .map(places -> Map.entry(standing(leader, places.get(0).mentor()), places))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(places -> suitable(leader, places))
                .toList();
    }

    private int standing(Person leader, Person mentor) {
        return Fit.of(leader, mentor).cost()
                + Matching.STEP_OF_LOAD * load(mentor).taken();
    }

    /** Leaders whom the mentor has, and room for more. */
    public Load load(Person mentor) {
        return loads.get(mentor.id().value());
    }

    /** Why a leader finds no place here. */
    public Phrase whyNot(Person leader) {
        if (loads.values().stream().allMatch(load -> load.free() == 0)) {
            return Phrase.of("mentoring", "unplaced.capacity");
        }
        List<Person> withRoom = free.values().stream()
                .filter(places -> !places.isEmpty())
                .map(places -> places.get(0).mentor())
                .filter(mentor -> load(mentor).free() > 0)
                .toList();
        if (!withRoom.isEmpty() && withRoom.stream().noneMatch(mentor -> mayMentor(mentor, leader))) {
            return Phrase.of("mentoring", "unplaced.lineManager");
        }
        return Phrase.of("mentoring", options(leader).isEmpty() ? "unplaced.hours" : "unplaced.notYet");
    }
}
