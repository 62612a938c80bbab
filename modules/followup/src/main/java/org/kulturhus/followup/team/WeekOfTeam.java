package org.kulturhus.followup.team;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * The week of a leader with the own team while times in it are looked for: never two at once, within everybody's working
 * hours, and where the fewest things stand in the way.
 *
 * @param busy what stands in the calendars in the first quarter
 */
record WeekOfTeam(Person leader, LocalDate start, Cadence cadence, Map<PersonId, List<TimeSpan>> busy) {

    static final int WEEKS = 13;

    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.TUESDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int FIRST_HALF_HOUR = 18;
    private static final int LAST_HALF_HOUR = 32;

    /** A time for everybody together and one for each of the team. */
    List<TeamTime> proposal(List<Person> reports) {
        List<TeamTime> times = new ArrayList<>();
        List<Person> everybody =
                Stream.concat(Stream.of(leader), reports.stream()).toList();
        best(TeamTime.EVERYBODY, everybody, times).ifPresent(times::add);
        reports.forEach(report ->
                best(report.id().value(), List.of(leader, report), times).ifPresent(times::add));
        return times;
    }

    private Optional<TeamTime> best(long person, List<Person> people, List<TeamTime> taken) {
        return DAYS.stream()
                .flatMap(day -> IntStream.rangeClosed(FIRST_HALF_HOUR, LAST_HALF_HOUR)
                        .mapToObj(half -> new TeamTime(person, day, LocalTime.of(half / 2, half % 2 * 30))))
                .filter(time -> taken.stream().noneMatch(other -> meet(time, other)))
                .filter(time -> within(time, people))
                .min(Comparator.comparingLong(time -> clashes(time, people)));
    }

    /** Whether the two would stand in the same week at the same time. */
    boolean meet(TeamTime one, TeamTime other) {
        ZoneId zone = leader.zone();
        LocalDate day = monday();
        return span(one, day, zone).overlaps(span(other, day, zone));
    }

    /** Whether it lies within the working hours of all these people in the first week. */
    boolean within(TeamTime time, List<Person> people) {
        TimeSpan span = span(time, monday(), leader.zone());
        return people.stream().allMatch(person -> FreeTimes.withinHours(span, person.zone()));
    }

    private long clashes(TeamTime time, List<Person> people) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> span(time, monday().plusWeeks(week), leader.zone()))
                .filter(span -> people.stream()
                        .flatMap(person -> busy.getOrDefault(person.id(), List.of()).stream())
                        .anyMatch(span::overlaps))
                .count();
    }

    private LocalDate monday() {
        return start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private TimeSpan span(TeamTime time, LocalDate monday, ZoneId zone) {
        ZonedDateTime starts = monday.with(TemporalAdjusters.nextOrSame(time.day()))
                .atTime(time.time())
                .atZone(zone);
        return new TimeSpan(
                starts.toInstant(), starts.plus(longest(time.together())).toInstant());
    }

    private Duration longest(boolean together) {
        return cadence.side(together).phases().stream()
                .map(cadence::length)
                .max(Comparator.naturalOrder())
                .orElse(cadence.duration());
    }
}
