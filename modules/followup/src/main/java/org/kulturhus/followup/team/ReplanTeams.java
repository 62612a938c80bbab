package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Change;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Plans the sessions of the teams anew to which somebody belongs who is away, or back. */
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
    public List<Change> changes(AbsenceChanged absence) {
        return of(absence.person())
                .map(rhythm -> rhythms.lived(rhythm, absence.at()))
                .map(lived -> TeamChange.told(lived.team().leader(), foreseen(lived, absence)))
                .toList();
    }

    /** Whose calendars {@link #replan} may write into: they are to be locked before. */
    public List<PersonId> people(AbsenceChanged absence) {
        return of(absence.person())
                .flatMap(rhythm -> rhythms.lived(rhythm, absence.at()).team().ids().stream())
                .distinct()
                .toList();
    }

    /** Does it, inside the transaction of whoever has locked the calendars. */
    public void replan(AbsenceChanged absence) {
        of(absence.person()).toList().forEach(rhythm -> {
            Rhythms.Lived lived = rhythms.lived(rhythm, absence.at());
            if (!foreseen(lived, absence).stream().allMatch(TeamChange::empty)) {
                facts.fire(keepTeam.keep(lived.team(), lived.wanted(), lived.from(), absence.at()));
            }
        });
    }

    private List<TeamChange> foreseen(Rhythms.Lived lived, AbsenceChanged absence) {
        return teamPlans.changes(lived.team(), lived.wanted(), lived.from(), absence.at());
    }

    private Stream<TeamRhythm> of(PersonId person) {
        Optional<PersonId> manager = directory.person(person).flatMap(Person::lineManager);
        return Stream.of(Optional.of(person), manager)
                .flatMap(Optional::stream)
                .flatMap(leader -> teamSessions.rhythm(leader).stream())
                .filter(rhythm -> rhythm.times().stream()
                        .map(TeamTime::person)
                        .anyMatch(one -> rhythm.leader().equals(person) || one == person.value()));
    }
}
