package org.kulturhus.followup.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** The year of a programme while it is planned, leader after leader: what one gets, nobody after gets. */
final class YearPlan {

    private final Programme programme;
    private final Cadence cadence;
    private final Occupied occupied;
    private final Instant now;
    private final BiPredicate<Pairing, LocalDate> working;

    /**
     * @param occupied when everybody is taken, apart from the sessions that are planned anew
     * @param now sessions that have begun by then are not touched
     * @param working whether a day is a working day of both people
     */
    YearPlan(
            Programme programme,
            Cadence cadence,
            Occupied occupied,
            Instant now,
            BiPredicate<Pairing, LocalDate> working) {
        this.programme = programme;
        this.cadence = cadence;
        this.occupied = occupied;
        this.now = now;
        this.working = working;
    }

    /**
     * Those of the leader's sessions to come that stay: called off, moved by hand, held by somebody else for once, or firm, as
     * long as everybody can. Their time is taken from now on.
     */
    List<FollowUpSession> staying(Pairing pairing, List<FollowUpSession> series, Predicate<FollowUpSession> firm) {
        return coming(series, now)
                .filter(session -> session.calledOff() || firm.test(session) || stays(session, pairing))
                .filter(session -> session.calledOff() || occupied.takeIfFree(people(session), session.span()))
                .toList();
    }

    private boolean stays(FollowUpSession session, Pairing pairing) {
        Duration length = Duration.between(session.span().from(), session.span().until());
        LocalDate day = session.starts().atZone(session.zone()).toLocalDate();
        boolean theirs = session.moved() && session.host().equals(pairing.mentor());
        return (theirs || session.standIn()) && length.equals(cadence.duration()) && cadence.allows(day);
    }

    /** @param staying what {@link #staying} has said of this leader */
    Difference difference(Pairing pairing, List<FollowUpSession> series, List<FollowUpSession> staying) {
        List<FollowUpSession> real =
                staying.stream().filter(session -> !session.calledOff()).toList();
        real.forEach(session -> occupied.release(people(session), session.span()));
        LocalDate from = series.isEmpty() ? starts() : firstDay(pairing);
        List<Planned> plan = cadence.plan(pairing.time(), starts(), from, programme.ends(), open(pairing, real));
        Difference difference = Difference.between(coming(series, now).toList(), plan, staying::contains)
                .turning(cadence.rotation(), series, now);
        difference
                .kept()
                .forEach(session ->
                        occupied.take(session.standIn() ? people(session) : people(pairing), session.span()));
        Stream.concat(
                        difference.moved().stream().map(move -> move.to().span()),
                        difference.added().stream().map(Planned::span))
                .forEach(span -> occupied.take(people(pairing), span));
        return difference;
    }

    private LocalDate starts() {
        return cadence.firstDay().orElse(programme.starts());
    }

    /** Tomorrow, where the leader is; the first day of the follow-up if that is later. */
    private LocalDate firstDay(Pairing pairing) {
        LocalDate tomorrow = now.atZone(pairing.time().zone()).toLocalDate().plusDays(1);
        return tomorrow.isAfter(starts()) ? tomorrow : starts();
    }

    private Predicate<LocalDate> open(Pairing pairing, List<FollowUpSession> staying) {
        return day -> {
            TimeSpan span = cadence.span(day, pairing.time());
            return working.test(pairing, day)
                    && occupied.free(people(pairing), span)
                    && staying.stream()
                            .map(FollowUpSession::span)
                            .noneMatch(own -> own.overlaps(span) && !own.equals(span));
        };
    }

    /** What a new plan has to reckon with: planned sessions, and those called off, whose place stays empty. */
    static Stream<FollowUpSession> coming(List<FollowUpSession> series, Instant now) {
        return series.stream()
                .filter(session -> session.planned() && session.starts().isAfter(now));
    }

    private static List<PersonId> people(Pairing pairing) {
        return List.of(pairing.leader(), pairing.mentor());
    }

    private static List<PersonId> people(FollowUpSession session) {
        return List.of(session.leader(), session.host());
    }
}
