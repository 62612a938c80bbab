package org.kulturhus.followup.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** A year of four leaders and two mentors, half lived, with sessions moved, called off and handed over, and absences. */
final class GeneratedYear {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate STARTS = LocalDate.of(2026, 8, 31);
    private static final Programme PROGRAMME =
            new Programme(new ProgrammeId(1), "Generated", STARTS, STARTS, 9, true, false, Set.of());
    private static final PersonId STAND_IN = new PersonId(30);
    private static final List<List<Topic>> ORDERS = List.of(
            List.of(Topic.FINANCE, Topic.CULTURE),
            List.of(Topic.CULTURE, Topic.FINANCE),
            List.of(Topic.FINANCE, Topic.CULTURE, Topic.CULTURE));
    static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    final Random random;
    final Cadence cadence;
    final List<Pairing> pairings = new ArrayList<>();
    final Map<Pairing, List<FollowUpSession>> series = new LinkedHashMap<>();
    final Map<PersonId, List<TimeSpan>> away = new HashMap<>();

    GeneratedYear(int seed) {
        random = new Random(seed);
        cadence = someCadence(Cadence.fortnightly(PROGRAMME.id()));
        for (int leader = 0; leader < 4; leader++) {
            FixedTime time = new FixedTime(
                    DayOfWeek.of(1 + random.nextInt(2)), LocalTime.of(9 + leader / 2, 0), leader % 2, OSLO);
            pairings.add(
                    new Pairing(PROGRAMME.id(), new PersonId(10 + leader), new PersonId(20 + random.nextInt(2)), time));
        }
        plan(Map.of())
                .forEach((pairing, difference) -> series.put(
                        pairing,
                        new ArrayList<>(difference.added().stream()
                                .map(planned -> new FollowUpSession(pairing, planned, planned.number()))
                                .toList())));
        series.values().stream().flatMap(List::stream).forEach(this::live);
        series.values().forEach(one -> cadence.rotation().restore(takingPlace(one), NOW));
        Stream.of(10, 11, 20, 21, 30).map(PersonId::new).forEach(this::maybeAway);
    }

    /** The same with any order of topics and any beginning in the first months. */
    Cadence someCadence(Cadence like) {
        return like.turning(
                new Rotation(ORDERS.get(random.nextInt(ORDERS.size()))),
                Optional.of(STARTS.plusDays(random.nextInt(60))).filter(day -> random.nextBoolean()));
    }

    private void live(FollowUpSession session) {
        if (session.starts().isBefore(NOW)) {
            session.held(NOW);
        } else if (random.nextInt(6) == 0) {
            session.callOff();
        } else if (random.nextInt(6) == 0) {
            moveByHand(session);
        } else if (random.nextInt(6) == 0 && free(session, session.span(), STAND_IN)) {
            session.standIn(STAND_IN);
        }
    }

    private void moveByHand(FollowUpSession session) {
        Duration by = Duration.ofHours(24L * (1 + random.nextInt(30)) + random.nextInt(3) - 1);
        TimeSpan to = new TimeSpan(
                session.span().from().plus(by), session.span().until().plus(by));
        if (free(session, to, session.host())) {
            session.moveTo(to);
        }
    }

    /** Nobody is in two places before it begins. */
    private boolean free(FollowUpSession session, TimeSpan span, PersonId host) {
        return series.values().stream()
                .flatMap(List::stream)
                .filter(other -> other != session && !other.cancelled())
                .filter(other -> other.concerns(session.leader()) || other.concerns(host))
                .noneMatch(other -> other.span().overlaps(span));
    }

    private void maybeAway(PersonId person) {
        if (random.nextInt(2) == 0) {
            LocalDate from = LocalDate.of(2026, 12, 5).plusDays(random.nextInt(120));
            away.put(
                    person,
                    List.of(new TimeSpan(
                            from.atStartOfDay(OSLO).toInstant(),
                            from.plusDays(1 + random.nextInt(20))
                                    .atStartOfDay(OSLO)
                                    .toInstant())));
        }
    }

    Map<Pairing, Difference> plan(Map<PersonId, List<TimeSpan>> absences) {
        return plan(absences, cadence);
    }

    Map<Pairing, Difference> plan(Map<PersonId, List<TimeSpan>> absences, Cadence cadence) {
        Occupied occupied = new Occupied();
        occupied.take(absences);
        YearPlan plan = new YearPlan(
                YearPlan.Year.of(PROGRAMME, cadence),
                cadence,
                occupied,
                NOW,
                (people, day) -> day.getDayOfWeek().getValue() < 6);
        Map<Pairing, List<FollowUpSession>> staying = new LinkedHashMap<>();
        pairings.forEach(pairing -> staying.put(pairing, plan.staying(pairing, of(pairing), session -> false)));
        Map<Pairing, Difference> differences = new LinkedHashMap<>();
        staying.forEach((pairing, kept) ->
                differences.put(pairing, plan.difference(pairing, of(pairing), kept, !series.isEmpty())));
        return differences;
    }

    List<FollowUpSession> of(Pairing pairing) {
        return series.getOrDefault(pairing, List.of()).stream()
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
    }

    static List<FollowUpSession> takingPlace(List<FollowUpSession> series) {
        return series.stream().filter(session -> !session.cancelled()).toList();
    }
}
