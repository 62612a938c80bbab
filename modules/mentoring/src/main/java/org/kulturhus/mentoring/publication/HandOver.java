package org.kulturhus.mentoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/**
 * One pairing takes the place of another: at once, or, when the mentor leaves on a day to come, from the day after, so that
 * the sessions up to the last day stay with the mentor who leaves.
 */
@ApplicationScoped
public class HandOver {

    @Inject
    private Mentors mentors;

    /**
     * @param proposed become the programme's pairings
     * @param replaced the ones of the same leaders that end by it
     */
    void publish(
            Programme programme, Proposal whole, List<Assignment> proposed, List<Assignment> replaced, Instant now) {
        Map<PersonId, Assignment> after =
                proposed.stream().collect(Collectors.toMap(Assignment::leader, Function.identity()));
        Map<PersonId, Mentor> leaving =
                mentors.of(replaced.stream().map(Assignment::mentor).toList());
        proposed.forEach(one -> one.publish(now));
        for (Assignment was : replaced) {
            Assignment one = after.get(was.leader());
            Optional<LocalDate> waits = was.from().filter(first -> first.isAfter(today(was, now)));
            Optional<LocalDate> last = one.mentor().equals(was.mentor()) || waits.isPresent()
                    ? Optional.empty()
                    : lastDay(programme, leaving.get(was.mentor()), today(was, now));
            one.publish(now, last.map(day -> day.plusDays(1)).or(() -> waits));
            was.giveWay(whole, now, last);
        }
    }

    private static LocalDate today(Assignment one, Instant now) {
        return LocalDate.ofInstant(now, one.pairing().time().zone());
    }

    private static Optional<LocalDate> lastDay(Programme programme, Mentor mentor, LocalDate today) {
        return mentor.lastDay()
                .filter(day -> mentor.stopsBefore(programme.ends().minusDays(1)) && !day.isBefore(today));
    }
}
