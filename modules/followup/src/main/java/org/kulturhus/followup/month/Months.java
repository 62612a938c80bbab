package org.kulturhus.followup.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kulturhus.followup.gathering.Gatherings;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.team.TeamSessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Who meets whom when in four weeks, and when somebody is away or has a holiday. */
@ApplicationScoped
public class Months {

    static final int WEEKS = 4;

    private static final int WORKING_DAYS = 5;
    private static final int PAGE = 50;
    private static final Phrase SESSIONS = Phrase.of("followup", "busy.session");
    private static final Phrase MEETINGS = Phrase.of("followup", "busy.team");

    @Inject
    private Sessions sessions;

    @Inject
    private Gatherings gatherings;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    /** Monday to Friday of four weeks. */
    public static List<LocalDate> days(LocalDate monday) {
        return IntStream.range(0, WEEKS * 7)
                .mapToObj(monday::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() <= WORKING_DAYS)
                .toList();
    }

    /**
     * The leaders whom a page shows, by name.
     *
     * @param after id of the last one of the page before; 0, or somebody else's, for the first page
     */
    public Part part(Collection<PersonId> leaders, long after) {
        List<Person> all = directory.people(leaders).values().stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparingLong(person -> person.id().value()))
                .toList();
        List<PersonId> ids = all.stream().map(Person::id).toList();
        int from = ids.indexOf(new PersonId(after)) + 1;
        int until = Math.min(from + PAGE, ids.size());
        return new Part(ids.subList(from, until), from > 0, until < ids.size());
    }

    /**
     * People by name. Of those whom the reader mentors only the sessions with the reader are shown, of everybody else all
     * sessions and joint trainings, and of the own team the meetings with the reader besides.
     *
     * @param zone of the reader, in which a session falls on a day
     */
    public List<Row> rows(Collection<PersonId> leaders, LocalDate monday, ZoneId zone, Whose whose) {
        TimeSpan span = new TimeSpan(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(WEEKS).atStartOfDay(zone).toInstant());
        Map<PersonId, List<FollowUpSession>> met = met(leaders, span, whose);
        Map<PersonId, List<TimeSpan>> taken = taken(leaders, span, whose);
        Map<PersonId, List<Gathering>> trainings = whose == Whose.MENTORED ? Map.of() : trainings(leaders, span);
        List<TeamSession> meetings = whose == Whose.TEAM ? meetings(span) : List.of();
        List<LocalDate> days = days(monday);
        return directory.people(leaders).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(leader -> row(
                        leader,
                        days,
                        zone,
                        new Diary(
                                met.getOrDefault(leader.id(), List.of()),
                                trainings.getOrDefault(leader.id(), List.of()),
                                meetings,
                                taken.getOrDefault(leader.id(), List.of()))))
                .toList();
    }

    private Map<PersonId, List<FollowUpSession>> met(Collection<PersonId> leaders, TimeSpan span, Whose whose) {
        return sessions.inside(leaders, span).stream()
                .filter(session -> leaders.contains(session.leader()))
                .filter(session -> whose != Whose.MENTORED || session.host().equals(access.me()))
                .collect(Collectors.groupingBy(FollowUpSession::leader));
    }

    /** Of the reader's own team, without those that do not take place. */
    private List<TeamSession> meetings(TimeSpan span) {
        return teamSessions.evenCancelled(List.of(access.me()), span).stream()
                .filter(meeting -> meeting.leader().equals(access.me()) && !meeting.cancelled())
                .toList();
    }

    private Row row(Person leader, List<LocalDate> days, ZoneId zone, Diary diary) {
        return new Row(
                leader, days.stream().map(day -> cell(leader, day, zone, diary)).toList());
    }

    /**
     * What one of them has in the four weeks.
     *
     * @param meetings of the whole team
     */
    private record Diary(
            List<FollowUpSession> sessions,
            List<Gathering> trainings,
            List<TeamSession> meetings,
            List<TimeSpan> taken) {}

    private Map<PersonId, List<Gathering>> trainings(Collection<PersonId> leaders, TimeSpan span) {
        Map<PersonId, List<Gathering>> trainings = new HashMap<>();
        gatherings.withTime(leaders, span).stream()
                .filter(gathering -> gathering.state() == Gathering.State.FIXED)
                .forEach(gathering -> gathering
                        .coming()
                        .forEach(person -> trainings
                                .computeIfAbsent(person, none -> new ArrayList<>())
                                .add(gathering)));
        return trainings;
    }

    private Map<PersonId, List<TimeSpan>> taken(Collection<PersonId> leaders, TimeSpan span, Whose whose) {
        Set<Phrase> shown = whose == Whose.TEAM ? Set.of(SESSIONS, MEETINGS) : Set.of(SESSIONS);
        Map<PersonId, List<TimeSpan>> taken = new HashMap<>();
        busyTimes.stream()
                .filter(source -> !shown.contains(source.because()))
                .forEach(source -> source.busy(leaders, span)
                        .forEach((person, spans) -> taken.computeIfAbsent(person, none -> new ArrayList<>())
                                .addAll(spans)));
        return taken;
    }

    private Cell cell(Person leader, LocalDate day, ZoneId zone, Diary diary) {
        TimeSpan noon = new TimeSpan(
                day.atTime(11, 0).atZone(leader.zone()).toInstant(),
                day.atTime(13, 0).atZone(leader.zone()).toInstant());
        Optional<String> holiday = workingDays.holiday(day, leader.country());
        return new Cell(
                diary.sessions().stream()
                        .filter(session ->
                                session.starts().atZone(zone).toLocalDate().equals(day))
                        .toList(),
                diary.trainings().stream()
                        .filter(training -> training.span().stream()
                                .anyMatch(span ->
                                        span.from().atZone(zone).toLocalDate().equals(day)))
                        .toList(),
                diary.meetings().stream()
                        .filter(meeting -> meeting.concerns(leader.id())
                                && meeting.starts().atZone(zone).toLocalDate().equals(day))
                        .toList(),
                diary.taken().stream().anyMatch(noon::overlaps),
                holiday.orElse(""));
    }

    /**
     * Some of the leaders.
     *
     * @param later whether there are others before them
     * @param more whether there are others after them
     */
    public record Part(List<PersonId> leaders, boolean later, boolean more) {

        /** The last leader, who is the key of the next page. */
        public long last() {
            return leaders.get(leaders.size() - 1).value();
        }
    }

    /** @param cells one for each day of {@link #days} */
    public record Row(Person leader, List<Cell> cells) {}

    /**
     * @param trainings joint trainings in which the leader takes part
     * @param meetings of the reader's own team, in which the person takes part
     * @param taken whether the leader is taken otherwise at noon: away, or busy elsewhere
     * @param holiday name of the public holiday where the leader is, or nothing
     */
    public record Cell(
            List<FollowUpSession> sessions,
            List<Gathering> trainings,
            List<TeamSession> meetings,
            boolean taken,
            String holiday) {}
}
