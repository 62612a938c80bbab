package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.plan.YearPlan;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.plan.YearPlans;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * What the cadence of teams (R3) makes of the year of a leader and the own team, beside everything else in their calendars and
 * without writing anything. The trainings of everybody are placed first, then each one's meetings in the order of the ids.
 */
@ApplicationScoped
public class TeamPlans {

    /** The cadence that all teams have is kept beside those of the programmes, under an id that no programme has. */
    public static final ProgrammeId TEAMS = new ProgrammeId(0);

    private static final int MONTHS = 12;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Sessions sessions;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private Directory directory;

    /**
     * What is wanted.
     *
     * @param start first day; the phases count from it
     * @param times one for everybody together and one for each of the team
     */
    public record Wanted(LocalDate start, List<TeamTime> times) {}

    /** A leader, and everybody whose line manager that is, by id. */
    public record Team(Person leader, List<Person> reports) {

        public List<Person> everybody() {
            return Stream.concat(Stream.of(leader), reports.stream()).toList();
        }

        public List<PersonId> ids() {
            return everybody().stream().map(Person::id).toList();
        }
    }

    public Cadence cadence() {
        return sessions.cadence(TEAMS);
    }

    /** The days for which a start plans. */
    public static Year year(LocalDate start) {
        return new Year(start, start.plusMonths(MONTHS));
    }

    /**
     * What changes with each one, the sessions together first.
     *
     * @param from sessions before this day stay as they are
     */
    public List<TeamChange> changes(Team team, Wanted wanted, LocalDate from, Instant now) {
        return changes(cadence(), team, wanted, from, now);
    }

    /** As {@link #changes(Team, Wanted, LocalDate, Instant)} with another cadence than that of today. */
    public List<TeamChange> changes(Cadence cadence, Team team, Wanted wanted, LocalDate from, Instant now) {
        List<TeamSession> all = teamSessions.of(team.leader().id());
        List<PersonId> ids = Stream.concat(
                        team.ids().stream(),
                        all.stream()
                                .filter(session -> session.changeable(now))
                                .flatMap(session -> session.people().stream()))
                .distinct()
                .toList();
        YearPlan plan = yearPlans.year(cadence, year(wanted.start()), ids, now);
        return new TeamYear(cadence, team, wanted, from).changes(all, plan, now);
    }

    public Team team(Person leader) {
        return new Team(
                leader,
                directory.reportsOf(leader.id()).stream()
                        .sorted(Comparator.comparing(person -> person.id().value()))
                        .toList());
    }
}
