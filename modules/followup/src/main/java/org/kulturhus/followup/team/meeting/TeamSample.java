package org.kulturhus.followup.team.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.team.KeepTeam;
import org.kulturhus.followup.team.TeamPlans;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.TeamSessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** A store manager of the sample company who has met the own team for ten weeks: most sessions held, one in nine missed. */
@ApplicationScoped
public class TeamSample implements SampleData {

    private static final int WEEKS = 10;
    private static final LocalTime FIRST = LocalTime.of(13, 0);

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private KeepTeam keepTeam;

    @Inject
    private Directory directory;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void write() {
        directory.byEmail("ingrid.solberg@nordlys.example").ifPresent(this::rhythm);
    }

    private void rhythm(Person leader) {
        Instant now = Instant.now();
        LocalDate start = now.atZone(leader.zone())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS);
        Team team = teamPlans.team(leader);
        List<TeamTime> times = new ArrayList<>();
        times.add(new TeamTime(TeamTime.EVERYBODY, DayOfWeek.THURSDAY, FIRST));
        for (Person one : team.reports()) {
            times.add(new TeamTime(one.id().value(), DayOfWeek.WEDNESDAY, FIRST.plusMinutes(45L * (times.size() - 1))));
        }
        keepTeam.keep(team, new Wanted(start, times), start, Instant.EPOCH);
        int number = 0;
        for (TeamSession session : teamSessions.of(leader.id())) {
            if (session.span().until().isBefore(now)) {
                session.become(number++ % 9 == 4 ? Beat.State.MISSED : Beat.State.HELD);
            }
        }
    }
}
