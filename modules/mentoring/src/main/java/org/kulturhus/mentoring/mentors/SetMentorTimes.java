package org.kulturhus.mentoring.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.PersonId;

/** A mentor, or a training manager for a mentor, says how many leaders and when in the week. */
@ApplicationScoped
public class SetMentorTimes {

    static final int LARGEST_CAPACITY = 20;

    @Inject
    private Mentors mentors;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Refuses strangers, people who are not mentors, a capacity outside 0–20, and times that overlap. */
    @Transactional
    public void set(PersonId person, int capacity, List<WeeklyTime> times) {
        if (!access.me().equals(person)) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        check(person, capacity, times);
        Mentor mentor = mentors.of(person);
        mentor.receives(capacity, times);
        mentors.keep(mentor);
        facts.fire(new MentorTimesSet(person, Instant.now(), access.me()));
    }

    private void check(PersonId person, int capacity, List<WeeklyTime> times) {
        boolean isMentor = directory
                .person(person)
                .map(one -> one.roles().contains(Role.MENTOR))
                .orElse(false);
        if (!isMentor) {
            throw Refused.unknown(Phrase.of("mentoring", "mentor.unknown"));
        }
        if (capacity < 0 || capacity > LARGEST_CAPACITY) {
            throw Refused.invalid("capacity", Phrase.of("mentoring", "mentor.capacity.outside", LARGEST_CAPACITY));
        }
        if (WeeklyTime.overlap(times)) {
            throw Refused.invalid("", Phrase.of("mentoring", "mentor.time.overlap"));
        }
    }
}
