package org.kulturhus.mentoring.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Duration LENGTH = Duration.ofHours(1);
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime WORK_ENDS = LocalTime.of(17, 0);

    private final List<Slot> slots = new ArrayList<>();
    private final Map<Long, Load> loads = new HashMap<>();
    private final boolean lineManagerMayMentor;

    /**
     * @param people the mentors
     * @param profiles their capacity and weekly times
     * @param taken pairings that stay
     * @param lineManagerMayMentor the programme's rule (R5)
     */
    public Places(
            List<Person> people, Map<PersonId, Mentor> profiles, List<Pairing> taken, boolean lineManagerMayMentor) {
        this.lineManagerMayMentor = lineManagerMayMentor;
        for (Person mentor : people) {
            Mentor profile = profiles.get(mentor.id());
            List<Pairing> own = taken.stream()
                    .filter(pairing -> pairing.mentor().equals(mentor.id()))
                    .toList();
            loads.put(mentor.id().value(), new Load(own.size(), Math.max(0, profile.capacity() - own.size())));
            profile.times().forEach(time -> open(mentor, time, own));
        }
    }

    private void open(Person mentor, WeeklyTime span, List<Pairing> own) {
        for (LocalTime start = span.from();
                !start.plus(LENGTH).isAfter(span.until()) && start.isBefore(start.plus(LENGTH));
                start = start.plus(LENGTH)) {
            for (int parity = 0; parity < 2; parity++) {
                FixedTime time = new FixedTime(span.weekday(), start, parity, mentor.zone());
                if (own.stream().noneMatch(pairing -> overlap(pairing.time(), time))) {
                    slots.add(new Slot(mentor, time));
                }
            }
        }
    }

    private static boolean overlap(FixedTime one, FixedTime other) {
        return one.day() == other.day()
                && one.parity() == other.parity()
                && Duration.between(one.time(), other.time()).abs().compareTo(LENGTH) < 0;
    }

    /** The cheapest pairing of these leaders; who finds no place is missing. */
    public List<Pairing> pair(ProgrammeId programme, List<Person> leaders) {
        List<Choice> choices = new ArrayList<>();
        for (int leader = 0; leader < leaders.size(); leader++) {
            addChoices(leader, leaders.get(leader), choices);
        }
        List<Long> mentorOfSlot =
                slots.stream().map(slot -> slot.mentor().id().value()).toList();
        Map<Integer, Integer> solved = Matching.solve(leaders.size(), choices, mentorOfSlot, loads);
        List<Pairing> pairings = new ArrayList<>();
        for (int leader = 0; leader < leaders.size(); leader++) {
            if (solved.containsKey(leader)) {
                Slot slot = slots.get(solved.get(leader));
                pairings.add(new Pairing(
                        programme, leaders.get(leader).id(), slot.mentor().id(), slot.time()));
            }
        }
        return pairings;
    }

    private void addChoices(int index, Person leader, List<Choice> choices) {
        Map<PersonId, Integer> costs = new HashMap<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            Slot one = slots.get(slot);
            if (mayMentor(one.mentor(), leader) && atWork(one.time(), leader)) {
                int cost = costs.computeIfAbsent(
                        one.mentor().id(), id -> Fit.of(leader, one.mentor()).cost());
                choices.add(new Choice(index, slot, cost + Fit.costOf(one.time().time())));
            }
        }
    }

    private boolean mayMentor(Person mentor, Person leader) {
        boolean line = leader.lineManager().filter(mentor.id()::equals).isPresent();
        return !mentor.id().equals(leader.id()) && (lineManagerMayMentor || !line);
    }

    /** Whether the hour lies in the leader's working time, looked at in a winter week. */
    private static boolean atWork(FixedTime time, Person leader) {
        LocalDate day = LocalDate.of(2026, 1, 5).with(TemporalAdjusters.nextOrSame(time.day()));
        ZonedDateTime start = day.atTime(time.time()).atZone(time.zone()).withZoneSameInstant(leader.zone());
        ZonedDateTime end = start.plus(LENGTH);
        return start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !start.toLocalTime().isBefore(WORK_BEGINS)
                && !end.toLocalTime().isAfter(WORK_ENDS)
                && start.toLocalDate().equals(end.toLocalDate());
    }

    /** Why a leader finds no place here. */
    public Phrase whyNot(Person leader) {
        if (loads.values().stream().allMatch(load -> load.free() == 0)) {
            return Phrase.of("mentoring", "unplaced.capacity");
        }
        List<Slot> allowed =
                slots.stream().filter(slot -> mayMentor(slot.mentor(), leader)).toList();
        if (allowed.isEmpty()) {
            return Phrase.of("mentoring", "unplaced.lineManager");
        }
        boolean hours = allowed.stream().anyMatch(slot -> atWork(slot.time(), leader));
        return Phrase.of("mentoring", hours ? "unplaced.notYet" : "unplaced.hours");
    }

    private record Slot(Person mentor, FixedTime time) {}
}
