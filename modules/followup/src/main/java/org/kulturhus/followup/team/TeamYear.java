package org.kulturhus.followup.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.plan.YearPlan;
import org.kulturhus.followup.plan.YearPlan.Attended;
import org.kulturhus.followup.plan.model.Places;
import org.kulturhus.followup.team.TeamPlans.Team;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * The year of a leader and the own team while it is planned.
 *
 * @param from sessions before this day stay as they are
 */
record TeamYear(Cadence cadence, Team team, Wanted wanted, LocalDate from) {

    /**
     * What changes with each one, the sessions together first.
     *
     * @param all sessions of the leader with the team
     * @param plan with everybody's calendar
     */
    List<TeamChange> changes(List<TeamSession> all, YearPlan plan, Instant now) {
        LocalDate tomorrow = LocalDate.ofInstant(now, team.leader().zone()).plusDays(1);
        List<TeamSession> coming = all.stream()
                .filter(session -> session.changeable(now) && open(session, plan, tomorrow))
                .toList();
        Map<TeamSession, List<PersonId>> firm = firm(coming, plan, tomorrow);
        List<TeamChange> changes = new ArrayList<>();
        wanted.times().stream()
                .sorted(Comparator.comparing(TeamTime::person))
                .forEach(time -> changes.add(change(time, with(time.person(), all), coming, firm, plan)));
        goodbyes(coming).forEach(changes::add);
        return changes;
    }

    /** From the first day on; of those of today only one to which somebody cannot come. */
    private boolean open(TeamSession session, YearPlan plan, LocalDate tomorrow) {
        if (day(session).isBefore(tomorrow)) {
            return !session.calledOff() && plan.hindered(session.people(), session.span());
        }
        boolean open = !day(session).isBefore(from);
        if (open && !session.calledOff()) {
            plan.release(session.people(), session.span());
        }
        return open;
    }

    /**
     * Those that stay where they are, with whoever can come then: called off, put there by the leader, or of today. Their time
     * is taken from now on.
     */
    private Map<TeamSession, List<PersonId>> firm(List<TeamSession> coming, YearPlan plan, LocalDate tomorrow) {
        Map<TeamSession, List<PersonId>> firm = new LinkedHashMap<>();
        coming.stream()
                .filter(session -> session.byHand() || day(session).isBefore(tomorrow))
                .filter(session -> known(session.employee()))
                .forEach(session -> {
                    if (session.calledOff()) {
                        firm.put(session, session.people());
                    } else {
                        plan.takeIfEnough(ids(session.employee()), session.span())
                                .ifPresent(people -> firm.put(session, people));
                    }
                });
        return firm;
    }

    /** @param theirs all sessions with the same people */
    private TeamChange change(
            TeamTime time,
            List<TeamSession> theirs,
            List<TeamSession> coming,
            Map<TeamSession, List<PersonId>> firm,
            YearPlan plan) {
        FixedTime fixed = time.fixed(wanted.start(), team.leader().zone());
        LocalDate ends = TeamPlans.year(wanted.start()).ends();
        List<Wish> wishes = cadence.side(time.together()).wishes(fixed, wanted.start(), ends);
        Map<TeamSession, Wish> places = Places.of(theirs, wishes, cadence.holidayRule());
        Map<TeamSession, List<PersonId>> settled = new LinkedHashMap<>();
        with(time.person(), coming).stream().filter(firm::containsKey).forEach(session -> {
            if (places.containsKey(session) || session.plannedOn().isBefore(from)) {
                settled.put(session, firm.get(session));
            } else if (!session.calledOff()) {
                plan.release(firm.get(session), session.span());
            }
        });
        List<TeamSession> loose = with(time.person(), coming).stream()
                .filter(session -> !settled.containsKey(session))
                .toList();
        List<Person> people = people(time.person());
        List<Attended> planned = plan.plan(fixed, people, Places.open(wishes, places, loose, from), from);
        return new TeamChange(time.person(), people).staying(settled).changing(loose, planned);
    }

    /** Sessions with people who no longer belong to the team. */
    private Stream<TeamChange> goodbyes(List<TeamSession> coming) {
        return coming.stream()
                .map(TeamSession::employee)
                .filter(person -> !known(person))
                .distinct()
                .map(person -> new TeamChange(person, List.of()).changing(with(person, coming), List.of()));
    }

    private boolean known(long person) {
        return wanted.times().stream().anyMatch(time -> time.person() == person);
    }

    /** Who meets, the leader first. */
    private List<Person> people(long person) {
        return team.everybody().stream()
                .filter(one -> person == TeamTime.EVERYBODY
                        || one == team.leader()
                        || one.id().value() == person)
                .toList();
    }

    private List<PersonId> ids(long person) {
        return people(person).stream().map(Person::id).toList();
    }

    private LocalDate day(TeamSession session) {
        return LocalDate.ofInstant(session.starts(), team.leader().zone());
    }

    private static List<TeamSession> with(long person, List<TeamSession> sessions) {
        return sessions.stream().filter(session -> session.employee() == person).toList();
    }
}
