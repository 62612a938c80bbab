package org.kulturhus.followup.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.model.Occupied;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * A year that is lived: leaders and mentors in several countries and zones, one of whom is both, with meetings of their own
 * (R3), holidays and absences; sessions are held, missed, forgotten, called off, handed over and moved both ways.
 */
final class GeneratedYear {

    static final List<ZoneId> ZONES = Stream.of("Europe/Oslo", "Europe/London", "Europe/Helsinki", "America/New_York")
            .map(ZoneId::of)
            .toList();
    static final PersonId BOTH = new PersonId(12);
    private static final PersonId STAND_IN = new PersonId(30);
    private static final List<PersonId> MENTORS = List.of(new PersonId(20), new PersonId(21), BOTH);

    final Random random;
    final GeneratedCadence cadences;
    final Programme programme;
    final Map<PersonId, Person> people = new HashMap<>();
    final Map<PersonId, List<TimeSpan>> away = new HashMap<>();
    final Map<PersonId, List<TimeSpan>> teams = new HashMap<>();
    final Map<String, Set<LocalDate>> holidays = new TreeMap<>(Map.of("NO", new HashSet<>(), "SE", new HashSet<>()));
    final List<Pairing> pairings = new ArrayList<>();
    final Map<PersonId, List<FollowUpSession>> series = new LinkedHashMap<>();
    Cadence cadence;
    Instant now;

    /** @param leaders one of them alone has a mentor whom nobody else has */
    GeneratedYear(long seed, int leaders) {
        random = new Random(seed);
        LocalDate starts = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        programme = new Programme(
                new ProgrammeId(1), "Generated", starts, starts, 9 + random.nextInt(4), true, false, Set.of());
        cadences = new GeneratedCadence(random, programme);
        cadence = cadences.next(Cadence.fortnightly(programme.id()));
        now = starts.minusDays(random.nextInt(20)).atTime(random.nextInt(24), 0).toInstant(java.time.ZoneOffset.UTC);
        Stream.of(10, 11, 12, 13, 20, 21, 30).map(PersonId::new).forEach(this::person);
        holidays.values().forEach(days -> random.ints(12, 0, 370).forEach(day -> days.add(starts.plusDays(day))));
        for (int leader = 0; leader < leaders; leader++) {
            pairings.add(pairing(new PersonId(10 + leader)));
        }
    }

    private void person(PersonId id) {
        ZoneId zone = ZONES.get(random.nextInt(10) < 6 ? 0 : random.nextInt(4));
        String country = random.nextBoolean() ? "NO" : "SE";
        people.put(
                id, new Person(id, "P", "p@x", "", "", "", Optional.empty(), country, zone, Locale.ENGLISH, Set.of()));
        for (int count = random.nextInt(4); count > 0; count--) {
            leave(id, programme.starts().plusDays(random.nextInt(300)));
        }
        LocalTime hour = LocalTime.of(8 + random.nextInt(9), 0);
        LocalDate monday = programme.starts().plusDays(random.nextInt(5));
        for (int week = 0; week < 60; week++) {
            Instant from = monday.plusWeeks(week).atTime(hour).atZone(zone).toInstant();
            spans(teams, id).add(new TimeSpan(from, from.plus(Duration.ofMinutes(30))));
        }
    }

    void leave(PersonId id, LocalDate from) {
        ZoneId zone = people.get(id).zone();
        spans(away, id)
                .add(new TimeSpan(
                        from.atStartOfDay(zone).toInstant(),
                        from.plusDays(1 + random.nextInt(20)).atStartOfDay(zone).toInstant()));
    }

    static List<TimeSpan> spans(Map<PersonId, List<TimeSpan>> of, PersonId id) {
        return of.computeIfAbsent(id, first -> new ArrayList<>());
    }

    /** Another mentor and another time, in the mentor's zone. */
    Pairing pairing(PersonId leader) {
        PersonId mentor = MENTORS.stream()
                .filter(one -> !one.equals(leader))
                .skip(random.nextInt(2))
                .findFirst()
                .orElseThrow();
        FixedTime time = new FixedTime(
                DayOfWeek.of(1 + random.nextInt(5)),
                LocalTime.of(8 + random.nextInt(8), random.nextInt(2) * 30),
                random.nextInt(2),
                people.get(mentor).zone());
        return new Pairing(programme.id(), leader, mentor, time);
    }

    boolean working(Collection<PersonId> those, TimeSpan span) {
        return those.stream().map(people::get).allMatch(person -> {
            LocalDate day = LocalDate.ofInstant(span.from(), person.zone());
            return FreeTimes.withinHours(span, person.zone())
                    && day.getDayOfWeek().getValue() < 6
                    && !holidays.get(person.country()).contains(day);
        });
    }

    Map<Pairing, Difference> plan() {
        Occupied occupied = new Occupied();
        occupied.take(away);
        occupied.take(teams);
        all().filter(session -> session.state() != Beat.State.MISSED)
                .forEach(session -> occupied.take(YearPlan.people(session), session.span()));
        YearPlan plan = new YearPlan(YearPlan.Year.of(programme, cadence), cadence, occupied, now, this::working);
        Map<Pairing, List<FollowUpSession>> theirs = new LinkedHashMap<>();
        pairings.forEach(pairing -> theirs.put(pairing, of(pairing)));
        return plan.differences(
                theirs,
                session -> false,
                all().anyMatch(session -> session.starts().isBefore(now)));
    }

    /** As the use case does it. */
    void apply(Map<Pairing, Difference> differences) {
        differences.forEach((pairing, difference) -> {
            PlanSessions.change(pairing, difference);
            List<FollowUpSession> theirs = series.computeIfAbsent(pairing.leader(), first -> new ArrayList<>());
            for (Planned planned : difference.added()) {
                theirs.add(new FollowUpSession(pairing, planned, theirs.size() + 1));
            }
            turn(pairing);
        });
    }

    /** Time goes by, and things happen to sessions that are still to come. */
    void live(int mostDays) {
        now = now.plus(Duration.ofHours(1 + random.nextInt(24 * mostDays)));
        for (Pairing pairing : pairings) {
            for (FollowUpSession session : of(pairing)) {
                if (session.planned()
                        && !session.calledOff()
                        && session.span().until().isBefore(now)) {
                    happened(session);
                } else if (session.toCome(now) && !session.moved() && !session.standIn()) {
                    said(session);
                }
            }
            turn(pairing);
        }
    }

    private void happened(FollowUpSession session) {
        int what = random.nextInt(5);
        if (what == 0) {
            session.missed(now);
        } else if (what > 1) {
            session.held(now);
        }
    }

    private void said(FollowUpSession session) {
        int what = random.nextInt(20);
        if (what == 0) {
            session.callOff();
        } else if (what == 1 && free(session, session.span(), STAND_IN)) {
            session.standIn(STAND_IN);
        } else if (what < 5) {
            Duration by = Duration.ofMinutes(30L * random.nextInt(-48 * 20, 48 * 20));
            TimeSpan to = new TimeSpan(
                    session.span().from().plus(by), session.span().until().plus(by));
            if (to.from().isAfter(now) && free(session, to, session.host())) {
                session.moveTo(to);
            }
        }
    }

    private boolean free(FollowUpSession session, TimeSpan span, PersonId host) {
        List<PersonId> both = List.of(session.leader(), host);
        return working(both, span)
                && cadence.allows(LocalDate.ofInstant(span.from(), session.zone()))
                && both.stream()
                        .flatMap(one -> Stream.of(spans(away, one), spans(teams, one)))
                        .flatMap(List::stream)
                        .noneMatch(span::overlaps)
                && all().filter(other -> other != session && both.stream().anyMatch(other::concerns))
                        .noneMatch(other -> other.span().overlaps(span));
    }

    void turn(Pairing pairing) {
        cadence.rotation()
                .restore(of(pairing).stream().filter(one -> !one.cancelled()).toList(), now);
    }

    /** All that take place. */
    Stream<FollowUpSession> all() {
        return series.values().stream().flatMap(List::stream).filter(session -> !session.cancelled());
    }

    /** What the database has of a leader: also what was called off, in time. */
    List<FollowUpSession> of(Pairing pairing) {
        return series.getOrDefault(pairing.leader(), List.of()).stream()
                .filter(session -> !session.cancelled() || session.calledOff())
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
    }
}
