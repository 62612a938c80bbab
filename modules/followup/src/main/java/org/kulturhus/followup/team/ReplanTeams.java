package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.team.Rhythms.Lived;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Change;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Plans the sessions of the teams anew in which somebody cannot come on some days, or can again. */
@ApplicationScoped
public class ReplanTeams {

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private Rhythms rhythms;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private KeepTeam keepTeam;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    /** What changes in each of these teams, a line for each session; nothing is done. */
    public List<Change> changes(List<Lived> teams, Instant now) {
        return teams.stream()
                .map(lived -> TeamChange.told(lived.team().leader(), foreseen(lived, now)))
                .toList();
    }

    /** Whose calendars {@link #replan} may write into: they are to be locked before. */
    public List<PersonId> people(List<Lived> teams) {
        return teams.stream()
                .flatMap(lived -> lived.team().ids().stream())
                .distinct()
                .toList();
    }

    /** Does it, inside the transaction of whoever has locked the calendars. */
    public void replan(List<Lived> teams, Instant now) {
        teams.forEach(lived -> {
            if (!foreseen(lived, now).stream().allMatch(TeamChange::empty)) {
                facts.fire(keepTeam.keep(lived.team(), lived.wanted(), lived.from(), now));
            }
        });
    }

    private List<TeamChange> foreseen(Lived lived, Instant now) {
        return teamPlans.changes(lived.team(), lived.wanted(), lived.from(), now);
    }

    /** The teams to which the person belongs, as leader or with an own time. */
    public List<Lived> of(PersonId person, Instant now) {
        Optional<PersonId> manager = directory.person(person).flatMap(Person::lineManager);
        return Stream.of(Optional.of(person), manager)
                .flatMap(Optional::stream)
                .flatMap(leader -> teamSessions.rhythm(leader).stream())
                .filter(rhythm -> rhythm.times().stream()
                        .map(TeamTime::person)
                        .anyMatch(one -> rhythm.leader().equals(person) || one == person.value()))
                .map(rhythm -> rhythms.lived(rhythm, now))
                .toList();
    }
}
