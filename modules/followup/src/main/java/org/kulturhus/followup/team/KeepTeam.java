package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Makes a team's sessions what its plan says, inside the transaction of whoever has locked the calendars. */
@ApplicationScoped
public class KeepTeam {

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    /** What has been done; everybody for whom something is another way now hears of it. */
    public TeamPlanned keep(Team team, Wanted wanted, LocalDate from, Instant now) {
        Person leader = team.leader();
        List<TeamChange> changes = teamPlans.changes(team, wanted, from, now).stream()
                .filter(change -> !change.empty())
                .toList();
        rhythm(leader.id()).becomes(wanted.start(), wanted.times());
        changes.forEach(change -> apply(leader, change));
        return new TeamPlanned(
                leader.id(),
                changes.stream().mapToInt(change -> change.added().size()).sum(),
                changes.stream().mapToInt(change -> change.moved().size()).sum(),
                changes.stream().mapToInt(change -> change.removed().size()).sum(),
                now,
                access.me());
    }

    private TeamRhythm rhythm(PersonId leader) {
        return teamSessions.rhythm(leader).orElseGet(() -> {
            TeamRhythm first = new TeamRhythm(leader);
            teamSessions.add(first);
            return first;
        });
    }

    private void apply(Person leader, TeamChange change) {
        change.removed().forEach(TeamSession::cancel);
        change.moved()
                .forEach(move ->
                        move.session().plan(move.to().planned(), move.to().people()));
        change.regrouped().forEach(other -> other.session().attend(other.people()));
        change.added().forEach(added -> {
            TeamSession session = new TeamSession(leader.id(), change.with(), leader.zone());
            session.plan(added.planned(), added.people());
            teamSessions.add(session);
        });
        String series = TeamSession.series(leader.id(), change.with());
        tell(leader, change, series);
        notices.changed(series);
    }

    private void tell(Person leader, TeamChange change, String series) {
        Stream<PersonId> before = change.removed().stream().flatMap(gone -> gone.people().stream());
        Stream.concat(change.people().stream().map(Person::id), before)
                .filter(person -> !person.equals(access.me()))
                .distinct()
                .forEach(person -> notices.tell(
                        person,
                        Phrase.of("followup", "team.mail.title", leader.name()),
                        Phrase.of(
                                "followup",
                                "team.mail.text",
                                leader.name(),
                                change.added().size(),
                                change.moved().size(),
                                change.removed().size()),
                        "followup/meetings",
                        series));
    }
}
