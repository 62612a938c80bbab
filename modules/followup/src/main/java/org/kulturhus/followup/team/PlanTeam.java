package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A leader lays out the rhythm with the own team, sees the year that it gives, and plans it in one act (R3). */
@ApplicationScoped
public class PlanTeam {

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private KeepTeam keepTeam;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * My rhythm as it is, or a proposal when there is none.
     *
     * @param changes counts every change of it, 0 before the first
     * @param team my direct reports, by id
     */
    public record Mine(Wanted wanted, int changes, List<Person> team) {}

    @Transactional
    public Mine mine() {
        Team team = myTeam();
        Person leader = team.leader();
        Optional<TeamRhythm> known = teamSessions.rhythm(leader.id());
        LocalDate start = known.map(TeamRhythm::firstDay)
                .orElse(today(leader, Instant.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        List<TeamTime> proposal = team.reports().isEmpty()
                ? List.of()
                : week(team, start, known.isEmpty()).proposal(team.reports());
        List<TeamTime> times = proposal.stream()
                .map(time -> known.stream()
                        .flatMap(rhythm -> rhythm.times().stream())
                        .filter(kept -> kept.person() == time.person())
                        .findFirst()
                        .orElse(time))
                .toList();
        int changes = known.map(TeamRhythm::changes).orElse(0);
        return new Mine(new Wanted(start, times), changes, team.reports());
    }

    /** What a plan would change; nothing is written. */
    @Transactional
    public List<TeamChange> preview(Wanted wanted) {
        Team team = myTeam();
        Instant now = Instant.now();
        check(team, wanted, now);
        return teamPlans.changes(team, wanted, from(team.leader(), wanted, now), now);
    }

    /**
     * Does it. Sessions that were held, missed or begin today stay.
     *
     * @param seen what {@link Mine#changes} was; when it is something else now, nothing is done
     */
    @Transactional
    public void plan(Wanted wanted, int seen) {
        Team team = myTeam();
        Instant now = Instant.now();
        calendars.lock(team.ids());
        Optional<TeamRhythm> known = teamSessions.lockedRhythm(team.leader().id());
        if (known.map(TeamRhythm::changes).orElse(0) != seen) {
            throw Refused.conflict(Phrase.of("followup", "team.stale"));
        }
        check(team, wanted, now);
        facts.fire(keepTeam.keep(team, wanted, from(team.leader(), wanted, now), now));
    }

    private Team myTeam() {
        access.require(Role.LEADER);
        return teamPlans.team(directory.person(access.me()).orElseThrow());
    }

    private void check(Team team, Wanted wanted, Instant now) {
        LocalDate today = today(team.leader(), now);
        boolean known = teamSessions
                .rhythm(team.leader().id())
                .filter(rhythm -> rhythm.firstDay().equals(wanted.start()))
                .isPresent();
        if (!known && !startable(wanted.start(), today)) {
            throw Refused.invalid("start", Phrase.of("followup", "team.start.outside"));
        }
        List<Long> whom = wanted.times().stream().map(TeamTime::person).sorted().toList();
        List<Long> whole = Stream.concat(
                        Stream.of(TeamTime.EVERYBODY),
                        team.reports().stream().map(person -> person.id().value()))
                .sorted()
                .toList();
        if (!whom.equals(whole) || team.reports().isEmpty()) {
            throw Refused.invalid("times", Phrase.of("followup", "team.times.missing"));
        }
        checkWeek(week(team, wanted.start(), false), team.reports(), wanted.times());
    }

    private static boolean startable(LocalDate start, LocalDate today) {
        return start != null && !start.isBefore(today) && !start.isAfter(today.plusYears(1));
    }

    private static void checkWeek(WeekOfTeam week, List<Person> team, List<TeamTime> times) {
        List<TeamTime> before = new ArrayList<>();
        for (TeamTime time : times) {
            List<Person> people = Stream.concat(
                            Stream.of(week.leader()),
                            team.stream()
                                    .filter(one -> time.together() || one.id().value() == time.person()))
                    .toList();
            if (time.day().getValue() > DayOfWeek.FRIDAY.getValue() || !week.within(time, people)) {
                throw Refused.invalid("times", Phrase.of("followup", "team.times.hours", time.time()));
            }
            if (before.stream().anyMatch(other -> week.meet(time, other))) {
                throw Refused.invalid("times", Phrase.of("followup", "team.times.twice", time.time()));
            }
            before.add(time);
        }
    }

    /** @param busy whether to look into the calendars */
    private WeekOfTeam week(Team team, LocalDate start, boolean busy) {
        Person leader = team.leader();
        Map<PersonId, List<TimeSpan>> taken = new HashMap<>();
        if (busy) {
            List<PersonId> ids = team.ids();
            TimeSpan quarter = new TimeSpan(
                    start.atStartOfDay(leader.zone()).toInstant(),
                    start.plusWeeks(WeekOfTeam.WEEKS)
                            .atStartOfDay(leader.zone())
                            .toInstant());
            busyTimes.forEach(source -> source.busy(ids, quarter)
                    .forEach((person, spans) -> taken.computeIfAbsent(person, first -> new ArrayList<>())
                            .addAll(spans)));
        }
        return new WeekOfTeam(leader, start, teamPlans.cadence(), taken);
    }

    private static LocalDate from(Person leader, Wanted wanted, Instant now) {
        LocalDate tomorrow = today(leader, now).plusDays(1);
        return tomorrow.isAfter(wanted.start()) ? tomorrow : wanted.start();
    }

    private static LocalDate today(Person leader, Instant now) {
        return now.atZone(leader.zone()).toLocalDate();
    }
}
