package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.plan.model.Occupied;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/**
 * What the cadence makes of the year of several leaders, beside everything else in their calendars and without writing
 * anything. The same input gives the same plan: leaders are taken in the order of their ids, and of two
 * pairings of a leader that follow each other the first one first.
 */
@ApplicationScoped
public class YearPlans {

    private static final Duration LATEST_REPLACEMENT = Duration.ofDays(15);

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    /**
     * What changes for each leader when the sessions to come follow this cadence and these pairings. A session that was moved
     * by hand, or that somebody else holds for once, stays if its people, length and day still can.
     *
     * @param now sessions that have begun by then are not touched
     */
    public Map<Pairing, Difference> differences(
            Programme programme, Cadence cadence, Collection<Pairing> pairings, Instant now) {
        return differences(programme, cadence, pairings, now, session -> false);
    }

    /**
     * As {@link #differences(Programme, Cadence, Collection, Instant)}, as if these sessions were off already.
     *
     * @param gone each one's time is free again, and its place open
     */
    Map<Pairing, Difference> differences(
            Programme programme, Collection<Pairing> pairings, Instant now, Set<FollowUpSession> gone) {
        List<Pairing> inOrder = inOrder(pairings);
        Map<PersonId, List<FollowUpSession>> series = series(programme, inOrder);
        series.values().forEach(theirs -> theirs.removeAll(gone));
        Cadence cadence = sessions.cadence(programme.id());
        YearPlan plan = year(programme, cadence, inOrder, series, now);
        gone.forEach(session -> plan.release(YearPlan.people(session), session.span()));
        return plan.differences(byPairing(inOrder, series), session -> false, begun(programme, now, gone));
    }

    /** Whether a session of anybody's was due already, beside those that are gone. */
    private boolean begun(Programme programme, Instant now, Set<FollowUpSession> gone) {
        Set<Long> ids = gone.stream().map(FollowUpSession::id).collect(Collectors.toSet());
        return sessions.due(programme.id(), now, ids.size() + 1).stream().anyMatch(id -> !ids.contains(id));
    }

    /**
     * As {@link #differences(Programme, Cadence, Collection, Instant)}, but no more than has to be.
     *
     * @param firm sessions that stay where they are as long as everybody can, whatever the cadence says
     */
    public Map<Pairing, Difference> differences(
            Programme programme,
            Cadence cadence,
            Collection<Pairing> pairings,
            Instant now,
            Predicate<FollowUpSession> firm) {
        List<Pairing> inOrder = inOrder(pairings);
        Map<PersonId, List<FollowUpSession>> series = series(programme, inOrder);
        YearPlan plan = year(programme, cadence, inOrder, series, now);
        return plan.differences(byPairing(inOrder, series), firm, begun(programme, now, Set.of()));
    }

    private static List<Pairing> inOrder(Collection<Pairing> pairings) {
        return pairings.stream()
                .sorted(Comparator.<Pairing, Long>comparing(
                                pairing -> pairing.leader().value())
                        .thenComparing(pairing -> pairing.from().orElse(LocalDate.MIN)))
                .toList();
    }

    private Map<PersonId, List<FollowUpSession>> series(Programme programme, List<Pairing> pairings) {
        return sessions.byLeader(
                programme.id(), pairings.stream().map(Pairing::leader).toList());
    }

    private YearPlan year(
            Programme programme,
            Cadence cadence,
            List<Pairing> pairings,
            Map<PersonId, List<FollowUpSession>> series,
            Instant now) {
        List<FollowUpSession> coming = series.values().stream()
                .flatMap(one -> YearPlan.coming(one, now))
                .toList();
        return year(cadence, Year.of(programme, cadence), people(pairings, coming), now);
    }

    private static Map<Pairing, List<FollowUpSession>> byPairing(
            List<Pairing> inOrder, Map<PersonId, List<FollowUpSession>> series) {
        Map<Pairing, List<FollowUpSession>> byPairing = new LinkedHashMap<>();
        inOrder.forEach(pairing -> byPairing.put(pairing, series.getOrDefault(pairing.leader(), List.of())));
        return byPairing;
    }

    /** Those whose fixed time, with the length of sessions to come, lies outside the working hours of one of the two. */
    public List<Pairing> outsideHours(Programme programme, Cadence cadence, Collection<Pairing> pairings, Instant now) {
        Year year = Year.of(programme, cadence);
        Map<PersonId, Person> known = directory.people(people(pairings, List.of()));
        return pairings.stream()
                .filter(pairing -> cadence.wishes(pairing.time(), year.starts(), year.ends()).stream()
                        .map(wish -> cadence.span(wish.day(), pairing.time(), wish.phase()))
                        .filter(span -> span.from().isAfter(now))
                        .anyMatch(span -> YearPlan.people(pairing).stream()
                                .anyMatch(person -> !FreeTimes.withinHours(
                                        span, known.get(person).zone()))))
                .sorted(Comparator.comparing(pairing -> pairing.leader().value()))
                .toList();
    }

    private static Set<PersonId> people(Collection<Pairing> pairings, List<FollowUpSession> coming) {
        return Stream.concat(
                        pairings.stream().flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor())),
                        coming.stream().map(FollowUpSession::host))
                .collect(Collectors.toSet());
    }

    /** A year to be planned for these people beside whatever stands in their calendars. */
    public YearPlan year(Cadence cadence, Year year, Collection<PersonId> people, Instant now) {
        TimeSpan window = new TimeSpan(
                year.starts().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                year.ends().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plus(LATEST_REPLACEMENT));
        Occupied occupied = new Occupied();
        busyTimes.forEach(source -> occupied.take(source.busy(people, window)));
        return new YearPlan(year, cadence, occupied, now, working(people));
    }

    private BiPredicate<Collection<PersonId>, TimeSpan> working(Collection<PersonId> people) {
        Map<PersonId, Person> known = directory.people(people);
        return (those, span) -> those.stream().map(known::get).allMatch(person -> atWork(person, span));
    }

    private boolean atWork(Person person, TimeSpan span) {
        LocalDate day = LocalDate.ofInstant(span.from(), person.zone());
        return FreeTimes.withinHours(span, person.zone()) && workingDays.isWorkingDay(day, person.country());
    }
}
