package org.kulturhus.followup.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.model.Beside;
import org.kulturhus.followup.plan.model.Occupied;
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
    private final BiPredicate<Collection<PersonId>, TimeSpan> working;

    /**
     * @param occupied when everybody is taken, also by the sessions that are planned anew
     * @param now sessions that have begun by then are not touched
     * @param working whether a time lies on a working day and in the working hours of all these people
     */
    public YearPlan(
            Year year,
            Cadence cadence,
            Occupied occupied,
            Instant now,
            BiPredicate<Collection<PersonId>, TimeSpan> working) {
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

    /** A session to be made, and who comes: the leader first. */
    public record Attended(Planned planned, List<PersonId> people) {}

    /** These people have this time again: what they have then is planned anew. */
    public void release(Collection<PersonId> people, TimeSpan span) {
        occupied.release(people, span);
    }

    /**
     * The sessions of these people, one to one or all together; from now on their time is taken. The first of them leads, and
     * nothing takes place without; of the others at least half have to be free and at work, and who is not is left out.
     *
     * @param wishes the places that are to be planned, in time
     * @param from the first day of interest
     */
    public List<Attended> plan(FixedTime time, List<Person> people, List<Wish> wishes, LocalDate from) {
        List<PersonId> ids = people.stream().map(Person::id).toList();
        return cadence.place(wishes, time, from, year.ends(), (day, span) -> enough(ids, present(ids, span))).stream()
                .map(planned -> attended(planned, present(ids, planned.span())))
                .toList();
    }

    /** Who can come then, if they are enough; their time is taken from now on. */
    public Optional<List<PersonId>> takeIfEnough(List<PersonId> people, TimeSpan span) {
        List<PersonId> present = present(people, span);
        boolean enough = enough(people, present);
        if (enough) {
            occupied.take(present, span);
        }
        return Optional.of(present).filter(those -> enough);
    }

    private Attended attended(Planned planned, List<PersonId> people) {
        occupied.take(people, planned.span());
        return new Attended(planned, people);
    }

    private List<PersonId> present(List<PersonId> people, TimeSpan span) {
        return people.stream()
                .filter(person -> occupied.free(List.of(person), span) && working.test(List.of(person), span))
                .toList();
    }

    private static boolean enough(List<PersonId> people, List<PersonId> present) {
        return present.contains(people.get(0)) && (present.size() - 1) * 2 >= people.size() - 1;
    }

    /**
     * What changes for each leader, in this order.
     *
     * @param series all sessions of each leader in the programme, in time
     * @param firm sessions that stay where they are as long as everybody can, whatever the cadence says
     * @param begun whether the follow-up of others has begun: who joins them begins tomorrow, not in the past
     */
    Map<Pairing, Difference> differences(
            Map<Pairing, List<FollowUpSession>> series, Predicate<FollowUpSession> firm, boolean begun) {
        Map<Pairing, List<FollowUpSession>> coming = new LinkedHashMap<>();
        series.forEach((pairing, theirs) -> coming.put(pairing, opened(pairing, theirs)));
        Map<Pairing, List<FollowUpSession>> staying = new LinkedHashMap<>();
        coming.forEach((pairing, theirs) -> staying.put(pairing, staying(pairing, theirs, firm)));
        Map<Pairing, Difference> differences = new LinkedHashMap<>();
        series.forEach((pairing, theirs) -> {
            LocalDate from = theirs.isEmpty() && !begun ? year.starts() : firstDay(pairing);
            List<FollowUpSession> open = coming.get(pairing);
            List<FollowUpSession> stay = staying.get(pairing);
            Beside beside = Beside.of(pairing, open, stay, occupied);
            List<FollowUpSession> own = theirs.stream()
                    .filter(session -> pairing.holds(session.starts()))
                    .toList();
            SeriesPlan plan = new SeriesPlan(pairing, Beside.planned(own), Beside.planned(open), Beside.planned(stay));
            differences.put(pairing, beside.with(plan.difference(this, from)).turning(cadence.rotation(), theirs, now));
        });
        return differences;
    }

    /**
     * The sessions that are planned anew, whose time is free now: those from tomorrow on, and those of today only if somebody
     * cannot come.
     */
    private List<FollowUpSession> opened(Pairing pairing, List<FollowUpSession> series) {
        Instant midnight = tomorrow(pairing).atStartOfDay(pairing.time().zone()).toInstant();
        return coming(series, now)
                .filter(session -> pairing.holds(session.starts()))
                .filter(session -> session.starts().isBefore(midnight) ? hindered(session) : freed(session))
                .toList();
    }

    private boolean freed(FollowUpSession session) {
        if (!session.calledOff()) {
            occupied.release(people(session), session.span());
        }
        return true;
    }

    private boolean hindered(FollowUpSession session) {
        return !session.calledOff() && hindered(people(session), session.span());
    }

    /** Whether one of these people is taken then by something else than what they have together; then they give that back. */
    public boolean hindered(Collection<PersonId> people, TimeSpan span) {
        occupied.release(people, span);
        return !occupied.takeIfFree(people, span);
    }

    /**
     * Those of the sessions that stay: called off, moved by hand, held by somebody else for once, or firm, as long as
     * everybody can. Their time is taken from now on.
     */
    private List<FollowUpSession> staying(
            Pairing pairing, List<FollowUpSession> coming, Predicate<FollowUpSession> firm) {
        return coming.stream()
                .filter(session -> session.calledOff() || firm.test(session) || stays(session, pairing))
                .filter(session -> session.calledOff() || occupied.takeIfFree(people(session), session.span()))
                .toList();
    }

    private boolean stays(FollowUpSession session, Pairing pairing) {
        Duration length = Duration.between(session.span().from(), session.span().until());
        LocalDate day = session.starts().atZone(session.zone()).toLocalDate();
        boolean theirs = session.moved() && session.host().equals(pairing.mentor());
        return session.extra() && working.test(people(session), session.span())
                || (theirs || session.standIn())
                        && length.equals(cadence.duration())
                        && cadence.allows(day)
                        && !session.wished().orElse(session.plannedOn()).isBefore(year.starts())
                        && working.test(people(session), session.span());
    }

    /** Tomorrow, where the leader is; the first day of the follow-up, or of the pairing, if that is later. */
    private LocalDate firstDay(Pairing pairing) {
        return Stream.of(tomorrow(pairing), year.starts(), pairing.from().orElse(year.starts()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate tomorrow(Pairing pairing) {
        return LocalDate.ofInstant(now, pairing.time().zone()).plusDays(1);
    }

    Year year() {
        return year;
    }

    Cadence cadence() {
        return cadence;
    }

    Occupied occupied() {
        return occupied;
    }

    Instant now() {
        return now;
    }

    /** Whether both are free and at work then. */
    boolean open(Pairing pairing, TimeSpan span) {
        return working.test(people(pairing), span) && occupied.free(people(pairing), span);
    }

    /** What a new plan has to reckon with: planned sessions, and those called off, whose place stays empty. */
    static Stream<FollowUpSession> coming(List<FollowUpSession> series, Instant now) {
        return series.stream()
                .filter(session -> session.planned() && session.starts().isAfter(now));
    }

    static List<PersonId> people(Pairing pairing) {
        return List.of(pairing.leader(), pairing.mentor());
    }

    static List<PersonId> people(FollowUpSession session) {
        return List.of(session.leader(), session.host());
    }
}
