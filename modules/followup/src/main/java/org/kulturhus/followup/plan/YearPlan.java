package org.kulturhus.followup.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/**
 * A year while it is planned, leader after leader or team by team: what one gets, nobody after gets. One engine for the
 * follow-up of leaders (R4) and for the rhythm of teams (R3).
 */
public final class YearPlan {

    private final Year year;
    private final Cadence cadence;
    private final Occupied occupied;
    private final Instant now;
    private final BiPredicate<Collection<PersonId>, LocalDate> working;

    /**
     * @param occupied when everybody is taken, apart from the sessions that are planned anew
     * @param now sessions that have begun by then are not touched
     * @param working whether a day is a working day of all these people
     */
    YearPlan(
            Year year,
            Cadence cadence,
            Occupied occupied,
            Instant now,
            BiPredicate<Collection<PersonId>, LocalDate> working) {
        this.year = year;
        this.cadence = cadence;
        this.occupied = occupied;
        this.now = now;
        this.working = working;
    }

    /**
     * The days that are planned.
     *
     * @param ends the day after the last one
     */
    public record Year(LocalDate starts, LocalDate ends) {

        static Year of(Programme programme, Cadence cadence) {
            return new Year(cadence.firstDay().orElse(programme.starts()), programme.ends());
        }
    }

    /** Whether all these people were free then; from now on they no longer are. */
    public boolean takeIfFree(Collection<PersonId> people, TimeSpan span) {
        return occupied.takeIfFree(people, span);
    }

    /** These people have this time again: what they have then is planned anew. */
    public void release(Collection<PersonId> people, TimeSpan span) {
        occupied.release(people, span);
    }

    /**
     * The sessions of these people, one to one or all together, where everybody works and nobody is taken; from now on their
     * time is taken.
     *
     * @param from the first day of interest; phases count from the start all the same
     */
    public List<Planned> plan(FixedTime time, Collection<Person> people, boolean together, LocalDate from) {
        List<PersonId> ids = people.stream().map(Person::id).toList();
        List<Planned> plan = cadence.side(together)
                .plan(
                        time,
                        year.starts(),
                        from,
                        year.ends(),
                        (day, span) -> working.test(ids, day)
                                && people.stream().allMatch(person -> FreeTimes.withinHours(span, person.zone()))
                                && occupied.free(ids, span));
        plan.forEach(planned -> occupied.take(ids, planned.span()));
        return plan;
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
        return session.extra()
                || (theirs || session.standIn()) && length.equals(cadence.duration()) && cadence.allows(day);
    }

    /**
     * @param staying what {@link #staying} has said of this leader
     * @param begun whether the follow-up of others has begun: who joins them begins tomorrow, not in the past
     */
    Difference difference(Pairing pairing, List<FollowUpSession> series, List<FollowUpSession> staying, boolean begun) {
        List<FollowUpSession> real = staying.stream()
                .filter(session -> !session.calledOff() && !session.extra())
                .toList();
        real.forEach(session -> occupied.release(people(session), session.span()));
        LocalDate from = series.isEmpty() && !begun ? year.starts() : firstDay(pairing);
        List<Planned> plan = cadence.plan(pairing.time(), year.starts(), from, year.ends(), open(pairing, real));
        List<FollowUpSession> coming =
                coming(series, now).filter(session -> !session.extra()).toList();
        List<FollowUpSession> beside = beside(pairing, staying);
        Difference difference = Difference.between(coming, plan, staying::contains)
                .beside(beside, gone(series, beside))
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

    /** What was booked beside the plan goes on, with the mentor of today if she or he can. */
    private List<FollowUpSession> beside(Pairing pairing, List<FollowUpSession> staying) {
        return staying.stream()
                .filter(session -> session.extra() && !session.calledOff())
                .filter(session -> session.standIn()
                        || session.host().equals(pairing.mentor())
                        || occupied.takeIfFree(List.of(pairing.mentor()), session.span()))
                .toList();
    }

    private List<FollowUpSession> gone(List<FollowUpSession> series, List<FollowUpSession> beside) {
        return coming(series, now)
                .filter(session -> session.extra() && !session.calledOff() && !beside.contains(session))
                .toList();
    }

    /** Tomorrow, where the leader is; the first day of the follow-up if that is later. */
    private LocalDate firstDay(Pairing pairing) {
        LocalDate tomorrow = now.atZone(pairing.time().zone()).toLocalDate().plusDays(1);
        return tomorrow.isAfter(year.starts()) ? tomorrow : year.starts();
    }

    private BiPredicate<LocalDate, TimeSpan> open(Pairing pairing, List<FollowUpSession> staying) {
        return (day, span) -> working.test(people(pairing), day)
                && occupied.free(people(pairing), span)
                && staying.stream()
                        .map(FollowUpSession::span)
                        .noneMatch(own -> own.overlaps(span) && !own.equals(span));
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
