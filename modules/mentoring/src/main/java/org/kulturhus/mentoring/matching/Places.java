package org.kulturhus.mentoring.matching;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kulturhus.mentoring.hours.Hours;
import org.kulturhus.mentoring.hours.OwnWeek;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.solver.Problem;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The places of the mentors: who may have which, and what is free. */
public final class Places {

    private static final int ALL = 100;

    private final Ground ground;
    private final Map<PersonId, Hours> received = new LinkedHashMap<>();
    private final Map<PersonId, Hours> free = new HashMap<>();
    private final Map<PersonId, Load> loads = new HashMap<>();
    private final Map<Hours, Hours> alike = new HashMap<>();
    private final Map<ZoneId, Map<FixedTime, Boolean>> atWork = new HashMap<>();
    private final Map<ZoneId, Map<Hours, OwnWeek.Suiting>> suiting = new HashMap<>();

    public Places(Ground ground) {
        this.ground = ground;
        for (Person mentor : ground.mentors()) {
            Collection<Pairing> busy = ground.taken(mentor);
            int has = (int) busy.stream()
                    .filter(pairing -> pairing.mentor().equals(mentor.id()))
                    .map(pairing -> List.of(pairing.programme(), pairing.leader()))
                    .distinct()
                    .count();
            loads.put(mentor.id(), new Load(has, ground.profile(mentor).capacity()));
            Hours hours = once(Hours.of(mentor, ground.profile(mentor).times(), ground.length()));
            received.put(mentor.id(), hours);
            free.put(
                    mentor.id(),
                    once(hours.only(time -> !ground.cannot(mentor, time)
                            && busy.stream().noneMatch(other -> ground.meets(time, other)))));
        }
    }

    /** Mentors with the same hours share them, so that what they suit is found out once. */
    private Hours once(Hours hours) {
        return alike.computeIfAbsent(hours, same -> same);
    }

    /** Whether the rules let the two be a pair: the line manager's, absence, and what they have said of each other. */
    boolean possible(Person leader, Person mentor) {
        return received.containsKey(mentor.id())
                && ground.mayMentor(mentor, leader)
                && !ground.away(mentor)
                && !ground.declined(leader, mentor);
    }

    /** The times of the mentor that suit both weeks and are free; room is another matter. */
    List<FixedTime> times(Person leader, Person mentor, Predicate<FixedTime> fits) {
        return possible(leader, mentor) ? free.get(mentor.id()).fitting(fits) : List.of();
    }

    /** When the mentor receives. */
    Hours received(Person mentor) {
        return received.get(mentor.id());
    }

    /** When the mentor receives, nobody has the time yet, and the mentor has not said that it does not suit. */
    Hours free(Person mentor) {
        return free.get(mentor.id());
    }

    /** Whether rules and both weeks let the leader have this time of the mentor's; room is another matter. */
    public boolean allows(Person leader, Person mentor, FixedTime time) {
        return possible(leader, mentor)
                && !ground.cannot(mentor, time)
                && fits(leader).test(time);
    }

    /** Whether a time suits the leader's own week, without what stands in it already. */
    boolean suits(Person leader, FixedTime time) {
        List<WeeklyTime> weekly = ground.asked(leader).times();
        return weekly.isEmpty()
                ? WorkingTime.covers(time, ground.length(), leader.zone())
                : WorkingTime.lies(time, ground.length(), weekly, leader.zone());
    }

    /** Whether nothing else of the leader's is then. */
    boolean idle(Person leader, FixedTime time) {
        return ground.taken(leader).stream().noneMatch(other -> ground.meets(time, other));
    }

    /** What suits the leader's own week, for who asks of many mentors. */
    OwnWeek week(Person leader) {
        Map<Hours, OwnWeek.Suiting> known = plain(leader)
                ? suiting.computeIfAbsent(leader.zone(), zone -> new IdentityHashMap<>())
                : new IdentityHashMap<>();
        return new OwnWeek(fits(leader), ground.everyWeek(), known);
    }

    /** Whether nothing but the working time of the zone counts. */
    private boolean plain(Person leader) {
        return ground.asked(leader).times().isEmpty()
                && ground.taken(leader).isEmpty()
                && !ground.declinesTimes(leader);
    }

    /** Whether a time suits the leader's own week. */
    Predicate<FixedTime> fits(Person leader) {
        Map<FixedTime, Boolean> known =
                plain(leader) ? atWork.computeIfAbsent(leader.zone(), zone -> new HashMap<>()) : new HashMap<>();
        return time -> known.computeIfAbsent(
                time, asked -> suits(leader, asked) && idle(leader, asked) && !ground.cannot(leader, asked));
    }

    /** Every free place that the leader may take, of mentors with room; the mentor who suits best first, then by the week. */
    public List<Place> options(Person leader) {
        Predicate<FixedTime> fits = fits(leader);
        return ground.mentors().stream()
                .filter(mentor -> load(mentor).free() > 0)
                .map(mentor -> Map.entry(
                        fit(leader, mentor).cost() + seat(mentor, load(mentor).taken()), mentor))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(mentor -> times(leader, mentor, fits).stream()
                        .sorted(Comparator.comparing(FixedTime::day)
                                .thenComparing(FixedTime::time)
                                .thenComparing(FixedTime::parity))
                        .map(time -> new Place(mentor, time)))
                .toList();
    }

    /** The mentor's room in minutes a fortnight. */
    Problem.Room room(Person mentor) {
        int minutes = minutes();
        return new Problem.Room(
                minutes * load(mentor).capacity(), minutes * load(mentor).taken());
    }

    /** What a place costs, beside how well it suits, for a mentor who has so many others. */
    int seat(Person mentor, int others) {
        long before = (long) minutes() * (others - load(mentor).taken());
        return room(mentor).points(fairness(), before, minutes());
    }

    /** What the last bit of a mentor's room costs. */
    int fairness() {
        return ground.points(Criterion.LOAD, ALL);
    }

    /** Of one session. */
    int minutes() {
        return (int) ground.length().toMinutes();
    }

    /** How well the mentor suits the leader, whatever the time. */
    public Fit fit(Person leader, Person mentor) {
        return Fit.of(ground, leader, mentor);
    }

    Ground ground() {
        return ground;
    }

    /** Leaders whom the mentor has, and how many at most. */
    public Load load(Person mentor) {
        return loads.get(mentor.id());
    }

    /** Why a leader finds no place here: the first thing that, if it were otherwise, would give one. */
    public Phrase whyNot(Person leader) {
        return new WhyNot(this, leader).words();
    }

    /** Leaders that a mentor has, and how many at most. */
    public record Load(int taken, int capacity) {

        public int free() {
            return Math.max(0, capacity - taken);
        }
    }
}
