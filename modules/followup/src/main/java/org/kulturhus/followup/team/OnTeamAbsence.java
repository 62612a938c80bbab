package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
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
                ? rhythms(absence.person())
                        .flatMap(rhythm -> foreseen(rhythm, absence.at()))
                        .toList()
                : List.of();
    }

    void hear(@Observes AbsenceChanged fact) {
        rhythms(fact.person()).toList().forEach(rhythm -> replan(rhythm, fact.at()));
    }

    private void replan(TeamRhythm rhythm, Instant now) {
        Team team = team(rhythm);
        calendars.open(team.ids());
        calendars.lock(team.ids());
        if (foreseen(rhythm, now).findAny().isPresent()) {
            facts.fire(keepTeam.keep(team, wanted(rhythm, team), from(rhythm, team, now), now));
        }
    }

    private Stream<Phrase> foreseen(TeamRhythm rhythm, Instant now) {
        Team team = team(rhythm);
        return teamPlans.changes(team, wanted(rhythm, team), from(rhythm, team, now), now).stream()
                .filter(change -> !change.empty())
                .map(change -> Phrase.of(
                        "followup",
                        "team.foreseen",
                        team.leader().name(),
                        change.moved().size(),
                        change.added().size(),
                        change.removed().size()));
    }

    private Team team(TeamRhythm rhythm) {
        return teamPlans.team(directory.person(rhythm.leader()).orElseThrow());
    }

    /** Who has joined since then has no time yet; who has left has none any more. */
    private static Wanted wanted(TeamRhythm rhythm, Team team) {
        List<Long> ids = team.ids().stream().map(PersonId::value).toList();
        return new Wanted(
                rhythm.firstDay(),
                rhythm.times().stream()
                        .filter(time -> time.together() || ids.contains(time.person()))
                        .toList());
    }

    private Stream<TeamRhythm> rhythms(PersonId person) {
        Optional<PersonId> manager = directory.person(person).flatMap(Person::lineManager);
        return Stream.of(Optional.of(person), manager)
                .flatMap(Optional::stream)
                .flatMap(leader -> teamSessions.rhythm(leader).stream())
                .filter(rhythm -> rhythm.times().stream()
                        .map(TeamTime::person)
                        .anyMatch(one -> rhythm.leader().equals(person) || one == person.value()));
    }

    private static LocalDate from(TeamRhythm rhythm, Team team, Instant now) {
        LocalDate tomorrow = now.atZone(team.leader().zone()).toLocalDate().plusDays(1);
        return tomorrow.isAfter(rhythm.firstDay()) ? tomorrow : rhythm.firstDay();
    }
}
