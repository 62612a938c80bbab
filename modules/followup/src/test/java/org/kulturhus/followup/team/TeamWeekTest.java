package org.kulturhus.followup.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.plan.YearPlan;
import org.kulturhus.followup.plan.model.Occupied;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader with three of the team whose year is planned anew in the middle of a week. */
class TeamWeekTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate STARTS = LocalDate.of(2027, 3, 1);
    private static final PersonId SECOND = new PersonId(2);

    private final List<Person> people =
            LongStream.rangeClosed(1, 4).mapToObj(TeamWeekTest::person).toList();
    private final Wanted wanted = new Wanted(
            STARTS,
            List.of(
                    new TeamTime(TeamTime.EVERYBODY, DayOfWeek.WEDNESDAY, LocalTime.of(13, 0)),
                    new TeamTime(2, DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                    new TeamTime(3, DayOfWeek.THURSDAY, LocalTime.of(9, 0)),
                    new TeamTime(4, DayOfWeek.FRIDAY, LocalTime.of(9, 0))));
    private final Cadence cadence = Cadence.fortnightly(new ProgrammeId(0))
            .like(
                    Duration.ofMinutes(30),
                    HolidayRule.NEXT_WORKING_DAY,
                    List.of(new CadencePhase(0, 1), new CadencePhase(0, 2, Kind.TRAINING, 90)),
                    List.of());
    private final List<TimeSpan> away = new ArrayList<>();
    private final List<TeamSession> sessions = new ArrayList<>();

    private static Person person(long id) {
        return new Person(
                new PersonId(id),
                "Person " + id,
                "p@x",
                "",
                "",
                "",
                Optional.empty(),
                "NO",
                OSLO,
                Locale.ENGLISH,
                Set.of());
    }

    private static Instant at(int month, int day, int hour) {
        return LocalDateTime.of(2027, month, day, hour, 0).atZone(OSLO).toInstant();
    }

    private List<TeamChange> replan(Instant now) {
        Occupied occupied = new Occupied();
        occupied.take(Map.of(SECOND, away));
        sessions.forEach(session -> occupied.take(session.people(), session.span()));
        YearPlan plan = new YearPlan(
                TeamPlans.year(STARTS),
                cadence,
                occupied,
                now,
                (ids, span) ->
                        LocalDate.ofInstant(span.from(), OSLO).getDayOfWeek().getValue() < 6);
        LocalDate tomorrow = LocalDate.ofInstant(now, OSLO).plusDays(1);
        Team team = new Team(people.get(0), people.subList(1, 4));
        return new TeamYear(cadence, team, wanted, tomorrow.isAfter(STARTS) ? tomorrow : STARTS)
                .changes(sessions, plan, now);
    }

    private void begin() {
        replan(at(2, 1, 9))
                .forEach(change -> change.added().forEach(one -> {
                    TeamSession session = new TeamSession(new PersonId(1), change.with(), OSLO);
                    session.plan(one.planned(), one.people());
                    sessions.add(session);
                }));
    }

    private TeamSession planned(int month, int day) {
        return sessions.stream()
                .filter(session -> session.wished().orElseThrow().equals(LocalDate.of(2027, month, day)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movedPastItsDayAMeetingStaysAndHeldBeforeItIsNotPlannedAgain() {
        begin();
        planned(5, 3).moveTo(new TimeSpan(at(5, 6, 14), at(5, 6, 15)));
        assertThat(replan(at(5, 4, 9))).allMatch(TeamChange::empty);
        planned(5, 13).moveTo(new TimeSpan(at(5, 10, 14), at(5, 10, 15)));
        planned(5, 13).become(Beat.State.HELD);
        assertThat(replan(at(5, 11, 9))).allMatch(TeamChange::empty);
    }

    @Test
    void whoIsAwayTodayIsLeftOutOfTheTrainingOfToday() {
        begin();
        TeamSession training = sessions.stream()
                .filter(session ->
                        session.kind() == Kind.TRAINING && session.starts().isAfter(at(5, 1, 9)))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.ofInstant(training.starts(), OSLO);
        away.add(new TimeSpan(
                day.atStartOfDay(OSLO).toInstant(),
                day.plusDays(1).atStartOfDay(OSLO).toInstant()));
        TeamChange together = replan(day.atTime(8, 0).atZone(OSLO).toInstant()).get(0);
        assertThat(together.regrouped())
                .containsExactly(
                        new TeamChange.Regrouped(training, List.of(new PersonId(1), new PersonId(3), new PersonId(4))));
        assertThat(together.moved()).isEmpty();
        assertThat(together.added()).isEmpty();
        assertThat(together.removed()).isEmpty();
        assertThat(together.missing(together.regrouped().get(0).people())).isEqualTo("Person 2");
    }
}
