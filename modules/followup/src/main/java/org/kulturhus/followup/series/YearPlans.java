package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
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
     * by hand stays if its mentor, length and day still can.
     *
     * @param now sessions that have begun by then are not touched
     */
    public Map<Pairing, Difference> differences(
            Programme programme, Cadence cadence, Collection<Pairing> pairings, Instant now) {
        List<Pairing> inOrder = pairings.stream()
                .sorted((one, other) ->
                        Long.compare(one.leader().value(), other.leader().value()))
                .toList();
        Map<PersonId, List<FollowUpSession>> series = sessions.byLeader(
                programme.id(), inOrder.stream().map(Pairing::leader).toList());
        Map<PersonId, List<TimeSpan>> taken = taken(programme, inOrder, coming(series, now));
        Map<PersonId, Person> people = directory.people(taken.keySet());
        Map<Pairing, Difference> differences = new LinkedHashMap<>();
        for (Pairing pairing : inOrder) {
            List<FollowUpSession> mine = series.getOrDefault(pairing.leader(), List.of());
            LocalDate from = mine.isEmpty() ? programme.starts() : from(programme, pairing, now);
            Predicate<LocalDate> open = open(pairing, people, taken, cadence);
            List<Planned> plan = cadence.plan(pairing.time(), programme.starts(), from, programme.ends(), open);
            Difference difference = Difference.between(
                    mine.stream().filter(session -> session.toCome(now)).toList(),
                    plan,
                    session -> stays(session, pairing, cadence));
            note(difference, pairing, taken);
            differences.put(pairing, difference);
        }
        return differences;
    }

    private static List<FollowUpSession> coming(Map<PersonId, List<FollowUpSession>> series, Instant now) {
        return series.values().stream()
                .flatMap(List::stream)
                .filter(session -> session.toCome(now))
                .toList();
    }

    /** Tomorrow, where the leader is; the programme's first day if that is later. */
    private static LocalDate from(Programme programme, Pairing pairing, Instant now) {
        LocalDate tomorrow = now.atZone(pairing.time().zone()).toLocalDate().plusDays(1);
        return tomorrow.isAfter(programme.starts()) ? tomorrow : programme.starts();
    }

    private static boolean stays(FollowUpSession session, Pairing pairing, Cadence cadence) {
        Duration length = Duration.between(session.span().from(), session.span().until());
        LocalDate day = session.starts().atZone(session.zone()).toLocalDate();
        return session.moved()
                && session.host().equals(pairing.mentor())
                && length.equals(cadence.duration())
                && cadence.allows(day);
    }

    /** When everybody is taken, apart from the sessions that are planned anew. */
    private Map<PersonId, List<TimeSpan>> taken(
            Programme programme, List<Pairing> pairings, List<FollowUpSession> coming) {
        List<PersonId> people = pairings.stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList();
        TimeSpan year = new TimeSpan(
                programme.starts().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                programme
                        .ends()
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .plus(LATEST_REPLACEMENT));
        Map<PersonId, List<TimeSpan>> taken = new HashMap<>();
        people.forEach(person -> taken.put(person, new ArrayList<>()));
        busyTimes.forEach(source -> source.busy(people, year)
                .forEach((person, spans) -> taken.get(person).addAll(spans)));
        coming.forEach(session -> Stream.of(session.leader(), session.host())
                .filter(taken::containsKey)
                .forEach(person -> taken.get(person).remove(session.span())));
        return taken;
    }

    private Predicate<LocalDate> open(
            Pairing pairing, Map<PersonId, Person> people, Map<PersonId, List<TimeSpan>> taken, Cadence cadence) {
        List<PersonId> both = List.of(pairing.leader(), pairing.mentor());
        List<String> countries = both.stream()
                .map(person -> people.get(person).country())
                .distinct()
                .toList();
        return day -> countries.stream().allMatch(country -> workingDays.isWorkingDay(day, country))
                && both.stream()
                        .flatMap(person -> taken.get(person).stream())
                        .noneMatch(cadence.span(day, pairing.time())::overlaps);
    }

    /** What is planned for one leader is taken for the next. */
    private static void note(Difference difference, Pairing pairing, Map<PersonId, List<TimeSpan>> taken) {
        Stream.of(
                        difference.kept().stream().map(FollowUpSession::span),
                        difference.moved().stream().map(move -> move.to().span()),
                        difference.added().stream().map(Planned::span))
                .flatMap(spans -> spans)
                .forEach(span -> {
                    taken.get(pairing.leader()).add(span);
                    taken.get(pairing.mentor()).add(span);
                });
    }
}
