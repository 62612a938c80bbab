package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;

/**
 * What is to be booked.
 *
 * @param host in whose times it lies: the weekly times of a mentor, the working hours of anybody else
 * @param people everybody who has to come, the host among them
 * @param instead times that these people have now and give back; they are not in the way
 * @param allowed whether anything may stand on the day, where the host is: not in a quiet period of the cadence
 * @param followed the leader who is followed up, in whose own weekly hours it lies if there are any (R4); nobody in a meeting
 *     of another kind
 */
public record Meeting(
        PersonId host,
        List<PersonId> people,
        Duration length,
        Set<TimeSpan> instead,
        Predicate<LocalDate> allowed,
        Set<PersonId> followed) {

    static Meeting of(FollowUpSession session, Cadence cadence) {
        return new Meeting(
                session.host(),
                List.of(session.leader(), session.host()),
                Duration.between(session.span().from(), session.span().until()),
                session.calledOff() ? Set.of() : Set.of(session.span()),
                cadence::allows,
                Set.of(session.leader()));
    }

    /** One more of these two, as long as the cadence says. */
    public static Meeting extra(Pairing pairing, Cadence cadence) {
        return new Meeting(
                pairing.mentor(),
                List.of(pairing.leader(), pairing.mentor()),
                cadence.duration(),
                Set.of(),
                cadence::allows,
                Set.of(pairing.leader()));
    }

    /** The same, when these people give back more than one time. */
    public Meeting instead(Set<TimeSpan> given) {
        return new Meeting(host, people, length, given, allowed, followed);
    }
}
