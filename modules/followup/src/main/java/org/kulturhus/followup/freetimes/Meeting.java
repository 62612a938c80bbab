package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/**
 * What is to be booked.
 *
 * @param host in whose times it lies: the weekly times of a mentor, the working hours of anybody else
 * @param people everybody who has to come, the host among them
 * @param instead times that these people have now and give back; they are not in the way
 */
public record Meeting(PersonId host, List<PersonId> people, Duration length, Set<TimeSpan> instead) {

    public static Meeting of(FollowUpSession session) {
        return new Meeting(
                session.host(),
                List.of(session.leader(), session.host()),
                Duration.between(session.span().from(), session.span().until()),
                session.calledOff() ? Set.of() : Set.of(session.span()));
    }
}
