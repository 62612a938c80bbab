package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.plan.ShowYear;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.followup.plan.YearOfWeeks.Mark;
import org.kulturhus.followup.plan.YearPlan.Attended;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** The year that a plan gives a leader with one of the team, or with all of them, week by week. */
@ApplicationScoped
public class ShowTeamYear {

    @Inject
    private ShowYear showYear;

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** The acting leader's, one for each change; with people who no longer belong to the team it is empty. */
    @Transactional
    public List<YearOfWeeks> years(Wanted wanted, List<TeamChange> changes) {
        Person leader = directory.person(access.me()).orElseThrow();
        return changes.stream().map(change -> year(wanted, change, leader)).toList();
    }

    private YearOfWeeks year(Wanted wanted, TeamChange change, Person leader) {
        List<Mark> marks = wanted.times().stream()
                .filter(time -> time.person() == change.with())
                .flatMap(time -> marks(change, time, wanted, leader).stream())
                .toList();
        Phrase words = Phrase.of("followup", "team.title");
        return showYear.weeks(words, toCome(wanted, leader), teamPlans.cadence(), marks, leader);
    }

    /** From the first day of the rhythm or of this month, whichever comes later. */
    private static Year toCome(Wanted wanted, Person leader) {
        Year year = TeamPlans.year(wanted.start());
        LocalDate month = Instant.now().atZone(leader.zone()).toLocalDate().withDayOfMonth(1);
        return new Year(month.isAfter(year.starts()) ? month : year.starts(), year.ends());
    }

    private static List<Mark> marks(TeamChange change, TeamTime time, Wanted wanted, Person leader) {
        return ShowYear.marks(
                change.plan().stream().map(Attended::planned).toList(), time.fixed(wanted.start(), leader.zone()));
    }
}
