package org.kulturhus.mentoring.matching;

import java.util.List;
import java.util.function.Predicate;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/** Looks for the first thing that leaves a leader without a place, by the same rules by which places are given. */
final class WhyNot {

    private final Places places;
    private final Ground ground;
    private final Person leader;

    WhyNot(Places places, Person leader) {
        this.places = places;
        this.ground = places.ground();
        this.leader = leader;
    }

    Phrase words() {
        List<Person> withRoom =
                only(ground.mentors(), mentor -> places.load(mentor).free() > 0);
        List<Person> allowed = only(withRoom, mentor -> ground.mayMentor(mentor, leader));
        List<Person> willing = only(allowed, mentor -> !ground.declined(leader, mentor));
        List<Person> there = only(willing, mentor -> !ground.away(mentor));
        String why = withRoom.isEmpty()
                ? "capacity"
                : allowed.isEmpty()
                        ? "lineManager"
                        : willing.isEmpty() ? "declined" : there.isEmpty() ? "away" : time(there);
        return Phrase.of("mentoring", "unplaced." + why);
    }

    private static List<Person> only(List<Person> mentors, Predicate<Person> which) {
        return mentors.stream().filter(which).toList();
    }

    private String time(List<Person> mentors) {
        Predicate<FixedTime> atWork = time -> WorkingTime.covers(time, ground.length(), leader.zone());
        Predicate<FixedTime> suits = time -> places.suits(leader, time);
        Predicate<FixedTime> idle = suits.and(time -> places.idle(leader, time));
        Predicate<FixedTime> wanted = idle.and(time -> !ground.cannot(leader, time));
        if (nobody(mentors, suits, false)) {
            boolean given = !ground.asked(leader).times().isEmpty();
            return given && !nobody(mentors, atWork, false) ? "ownWeek" : "hours";
        }
        if (nobody(mentors, idle, false)) {
            return "elsewhere";
        }
        if (nobody(mentors, wanted, false)) {
            return "ownNo";
        }
        return nobody(mentors, wanted, true) ? taken(mentors, wanted) : "notYet";
    }

    /** Whether the others have the hours, or the mentors have said no to them. */
    private String taken(List<Person> mentors, Predicate<FixedTime> wanted) {
        boolean others = mentors.stream()
                .anyMatch(mentor -> !places.received(mentor)
                        .only(wanted.and(time -> !ground.cannot(mentor, time)))
                        .none());
        return others ? "taken" : "mentorNo";
    }

    private boolean nobody(List<Person> mentors, Predicate<FixedTime> fits, boolean free) {
        return mentors.stream()
                .map(mentor -> free ? places.free(mentor) : places.received(mentor))
                .allMatch(hours -> hours.only(fits).none());
    }
}
