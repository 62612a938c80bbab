package org.kulturhus.mentoring.matching;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * The free places of the mentors. Sessions follow one another from the beginning of each weekly time, in both weeks; who can meet
 * at none of them is offered those that begin half an hour later.
 */
public final class Places {

    private static final Duration HALF = Duration.ofMinutes(30);
    private static final long QUARTER = 15;

    private final Ground ground;
    private final Map<PersonId, List<List<FixedTime>>> free = new LinkedHashMap<>();
    private final Map<PersonId, Load> loads = new HashMap<>();
    private final Map<ZoneId, Map<FixedTime, Boolean>> atWork = new HashMap<>();

    public Places(Ground ground) {
        this.ground = ground;
        for (Person mentor : ground.mentors()) {
            int has = (int) ground.taken().stream()
                    .filter(pairing -> pairing.mentor().equals(mentor.id()))
                    .map(pairing -> List.of(pairing.programme(), pairing.leader()))
                    .distinct()
                    .count();
            loads.put(mentor.id(), new Load(has, ground.profile(mentor).capacity()));
            List<Pairing> busy = busy(mentor);
            free.put(
                    mentor.id(),
                    ground.profile(mentor).times().stream()
                            .flatMap(span -> Stream.of(span(mentor, span, busy, false), span(mentor, span, busy, true)))
                            .toList());
        }
    }

    private List<FixedTime> span(Person mentor, WeeklyTime span, List<Pairing> busy, boolean half) {
        List<FixedTime> times = new ArrayList<>();
        LocalTime start = half ? span.from().plus(HALF) : span.from();
        long left = Duration.between(start, span.until()).toMinutes();
        long length = ground.length().toMinutes();
        long step = (length + QUARTER - 1) / QUARTER * QUARTER;
        for (; left >= length; left -= step) {
            for (int parity = 0; parity < 2; parity++) {
                FixedTime time = new FixedTime(span.weekday(), start, parity, mentor.zone());
                if (busy.stream().noneMatch(other -> ground.meets(time, other))) {
                    times.add(time);
                }
            }
            start = start.plusMinutes(step);
        }
        return times;
    }

    private List<Pairing> busy(Person person) {
        return ground.taken().stream()
                .filter(pairing ->
                        pairing.mentor().equals(person.id()) || pairing.leader().equals(person.id()))
                .toList();
    }

    /** The times of the mentor that the leader may take, as far as rules and both weeks go; room is another matter. */
    List<FixedTime> times(Person leader, Person mentor) {
        return times(leader, mentor, fits(leader));
    }

    /** As {@link #times(Person, Person)}, for many mentors of one leader. */
    List<FixedTime> times(Person leader, Person mentor, Predicate<FixedTime> fits) {
        boolean possible = ground.mayMentor(mentor, leader) && !ground.away(mentor) && !ground.declined(leader, mentor);
        return possible ? times(mentor, fits.and(time -> !ground.cannot(mentor, time))) : List.of();
    }

    /** Whether rules and both weeks let the leader have this time of the mentor's; room is another matter. */
    public boolean allows(Person leader, Person mentor, FixedTime time) {
        boolean possible =
                free.containsKey(mentor.id()) && ground.mayMentor(mentor, leader) && !ground.declined(leader, mentor);
        return possible
                && !ground.away(mentor)
                && !ground.cannot(mentor, time)
                && fits(leader).test(time);
    }

    private List<FixedTime> times(Person mentor, Predicate<FixedTime> fits) {
        Set<FixedTime> times = new LinkedHashSet<>();
        List<List<FixedTime>> spans = free.get(mentor.id());
        for (int span = 0; span < spans.size(); span += 2) {
            List<FixedTime> whole = spans.get(span).stream().filter(fits).toList();
            times.addAll(
                    whole.isEmpty() ? spans.get(span + 1).stream().filter(fits).toList() : whole);
        }
        return List.copyOf(times);
    }

    /** Whether a time suits the leader's own week. */
    Predicate<FixedTime> fits(Person leader) {
        List<Pairing> busy = busy(leader);
        List<WeeklyTime> weekly = ground.wishes(leader).times();
        Map<FixedTime, Boolean> known = weekly.isEmpty() && busy.isEmpty() && !ground.declinesTimes(leader)
                ? atWork.computeIfAbsent(leader.zone(), zone -> new HashMap<>())
                : new HashMap<>();
        return time -> known.computeIfAbsent(
                time,
                asked -> (weekly.isEmpty()
                                ? WorkingTime.covers(asked, ground.length(), leader.zone())
                                : WorkingTime.lies(asked, ground.length(), weekly, leader.zone()))
                        && busy.stream().noneMatch(other -> ground.meets(asked, other))
                        && !ground.cannot(leader, asked));
    }

    /** Every free place that the leader may take, of mentors with room; the mentor who suits best first, then by the week. */
    public List<Place> options(Person leader) {
        Predicate<FixedTime> fits = fits(leader);
        return ground.mentors().stream()
                .filter(mentor -> load(mentor).free() > 0)
                .map(mentor -> Map.entry(fit(leader, mentor).cost() + full(mentor), mentor))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(mentor -> times(leader, mentor, fits).stream()
                        .sorted(Comparator.comparing(FixedTime::day)
                                .thenComparing(FixedTime::time)
                                .thenComparing(FixedTime::parity))
                        .map(time -> new Place(mentor, time)))
                .toList();
    }

    private int full(Person mentor) {
        Load load = load(mentor);
        return load.capacity() == 0 ? 0 : ground.points(Criterion.LOAD, 100 * load.taken() / load.capacity());
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
        List<Person> withRoom = mentors(ground.mentors(), mentor -> load(mentor).free() > 0);
        List<Person> allowed = mentors(withRoom, mentor -> ground.mayMentor(mentor, leader));
        List<Person> willing = mentors(allowed, mentor -> !ground.declined(leader, mentor));
        List<Person> there = mentors(willing, mentor -> !ground.away(mentor));
        if (there.isEmpty()) {
            return unplaced(nobody(withRoom, allowed, willing));
        }
        if (there.stream().anyMatch(mentor -> !times(mentor, fits(leader)).isEmpty())) {
            return unplaced("notYet");
        }
        boolean atWork = there.stream()
                .flatMap(mentor -> times(mentor, time -> true).stream())
                .anyMatch(time -> WorkingTime.covers(time, ground.length(), leader.zone()));
        return unplaced(atWork && !ground.wishes(leader).times().isEmpty() ? "ownWeek" : "hours");
    }

    private static String nobody(List<Person> withRoom, List<Person> allowed, List<Person> willing) {
        if (withRoom.isEmpty()) {
            return "capacity";
        }
        return allowed.isEmpty() ? "lineManager" : willing.isEmpty() ? "declined" : "away";
    }

    private static List<Person> mentors(List<Person> mentors, Predicate<Person> which) {
        return mentors.stream().filter(which).toList();
    }

    private static Phrase unplaced(String why) {
        return Phrase.of("mentoring", "unplaced." + why);
    }

    /** Leaders that a mentor has, and how many at most. */
    public record Load(int taken, int capacity) {

        public int free() {
            return Math.max(0, capacity - taken);
        }
    }
}
