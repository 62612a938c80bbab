package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.PersonId;

/** The rhythms that are lived, as they are planned anew when something around them changes. */
@ApplicationScoped
public class Rhythms {

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Directory directory;

    /**
     * A rhythm with the team of today.
     *
     * @param wanted who has joined since then has no time yet; who has left has none any more
     * @param from tomorrow, or the first day if that is later
     */
    public record Lived(Team team, Wanted wanted, LocalDate from) {}

    /** Those of all leaders, by id. */
    public List<Lived> all(Instant now) {
        return teamSessions.rhythms().stream().map(rhythm -> lived(rhythm, now)).toList();
    }

    Lived lived(TeamRhythm rhythm, Instant now) {
        Team team = teamPlans.team(directory.person(rhythm.leader()).orElseThrow());
        List<Long> ids = team.ids().stream().map(PersonId::value).toList();
        Wanted wanted = new Wanted(
                rhythm.firstDay(),
                rhythm.times().stream()
                        .filter(time -> time.together() || ids.contains(time.person()))
                        .toList());
        LocalDate tomorrow = now.atZone(team.leader().zone()).toLocalDate().plusDays(1);
        return new Lived(team, wanted, tomorrow.isAfter(rhythm.firstDay()) ? tomorrow : rhythm.firstDay());
    }
}
