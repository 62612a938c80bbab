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
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.YearPlan.Year;
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
 * anything. The same input gives the same plan: leaders are taken in the order of their ids.
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
        List<Pairing> inOrder = pairings.stream()
                .sorted(Comparator.comparing(pairing -> pairing.leader().value()))
                .toList();
        Map<PersonId, List<FollowUpSession>> series = sessions.byLeader(
                programme.id(), inOrder.stream().map(Pairing::leader).toList());
        List<FollowUpSession> coming = series.values().stream()
                .flatMap(one -> YearPlan.coming(one, now))
                .toList();
        Set<PersonId> people = people(inOrder, coming);
        YearPlan plan = year(cadence, Year.of(programme, cadence), people, now);
        coming.stream()
                .filter(session -> !session.calledOff())
                .forEach(session -> plan.release(List.of(session.leader(), session.host()), session.span()));
        Map<Pairing, List<FollowUpSession>> staying = new LinkedHashMap<>();
        inOrder.forEach(pairing -> staying.put(pairing, plan.staying(pairing, of(pairing, series), firm)));
        boolean begun = sessions.begun(programme.id(), now);
        Map<Pairing, Difference> differences = new LinkedHashMap<>();
        staying.forEach((pairing, kept) ->
                differences.put(pairing, plan.difference(pairing, of(pairing, series), kept, begun)));
        return differences;
    }

    private static List<FollowUpSession> of(Pairing pairing, Map<PersonId, List<FollowUpSession>> series) {
        return series.getOrDefault(pairing.leader(), List.of());
    }

    private static Set<PersonId> people(List<Pairing> pairings, List<FollowUpSession> coming) {
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

    private BiPredicate<Collection<PersonId>, LocalDate> working(Collection<PersonId> people) {
        Map<PersonId, Person> known = directory.people(people);
        return (those, day) -> those.stream()
                .map(person -> known.get(person).country())
                .distinct()
                .allMatch(country -> workingDays.isWorkingDay(day, country));
    }
}
