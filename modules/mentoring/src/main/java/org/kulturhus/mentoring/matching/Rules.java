package org.kulturhus.mentoring.matching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/** The hard rules of a single place, one by one; whether somebody is taken or full is another matter ({@link Clash}). */
public final class Rules {

    private final Ground ground;

    /** @param ground on which the leaders may get a place */
    public Rules(Ground ground) {
        this.ground = ground;
    }

    /** The first rule that the place breaks, in words; empty for one that may stand. */
    public Optional<Phrase> broken(Person leader, Person mentor, FixedTime time) {
        if (ground.mentors().stream().noneMatch(one -> one.id().equals(mentor.id()))) {
            return Optional.of(words("noMentor", mentor));
        }
        if (ground.away(mentor)) {
            return Optional.of(words("away", mentor));
        }
        if (!ground.mayMentor(mentor, leader)) {
            return Optional.of(words("lineManager", mentor));
        }
        if (ground.declined(leader, mentor)) {
            return Optional.of(words("declined", mentor));
        }
        return time(leader, mentor, time);
    }

    private Optional<Phrase> time(Person leader, Person mentor, FixedTime time) {
        if (ground.cannot(mentor, time) || !receives(ground.profile(mentor), mentor, time, ground.length())) {
            return Optional.of(words("mentorTime", mentor));
        }
        List<WeeklyTime> weekly = ground.asked(leader).times();
        boolean suits = weekly.isEmpty()
                ? WorkingTime.covers(time, ground.length(), leader.zone())
                : WorkingTime.lies(time, ground.length(), weekly, leader.zone());
        return suits && !ground.cannot(leader, time) ? Optional.empty() : Optional.of(words("leaderTime", leader));
    }

    /** Whether a session of this length lies in the weekly times of the mentor, all the year. */
    public static boolean receives(Mentor profile, Person mentor, FixedTime time, Duration length) {
        return WorkingTime.lies(time, length, profile.times(), mentor.zone());
    }

    private static Phrase words(String rule, Person whose) {
        return Phrase.of("mentoring", "rule." + rule, whose.name());
    }
}
