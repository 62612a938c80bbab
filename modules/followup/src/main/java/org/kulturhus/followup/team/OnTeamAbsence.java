package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Somebody is away, or back: the sessions of the teams to which the person belongs are planned anew. */
@ApplicationScoped
public class OnTeamAbsence implements Foresight {

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private Rhythms rhythms;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private KeepTeam keepTeam;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Override
    public List<Phrase> changes(Fact would) {
        return would instanceof AbsenceChanged absence
                ? of(absence.person())
                        .flatMap(rhythm -> foreseen(rhythm, absence.at()))
                        .toList()
                : List.of();
    }

    void hear(@Observes AbsenceChanged fact) {
        of(fact.person()).toList().forEach(rhythm -> replan(rhythm, fact.at()));
    }

    private void replan(TeamRhythm rhythm, Instant now) {
        Rhythms.Lived lived = rhythms.lived(rhythm, now);
        calendars.open(lived.team().ids());
        calendars.lock(lived.team().ids());
        if (foreseen(rhythm, now).findAny().isPresent()) {
            facts.fire(keepTeam.keep(lived.team(), lived.wanted(), lived.from(), now));
        }
    }

    private Stream<Phrase> foreseen(TeamRhythm rhythm, Instant now) {
        Rhythms.Lived lived = rhythms.lived(rhythm, now);
        return teamPlans.changes(lived.team(), lived.wanted(), lived.from(), now).stream()
                .filter(change -> !change.empty())
                .map(change -> Phrase.of(
                        "followup",
                        "team.foreseen",
                        lived.team().leader().name(),
                        change.moved().size(),
                        change.added().size(),
                        change.removed().size()));
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
