package org.kulturhus.followup.team.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;
import org.kulturhus.followup.plan.ShowYear;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.followup.plan.YearOfWeeks.Mark;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.team.TeamPlans;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** The year that a cadence of teams gives one of a team who begins next week: meetings on Tuesdays, with everybody on Thursdays. */
@ApplicationScoped
public class ShowRhythm {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private ChangeRhythm changeRhythm;

    @Inject
    private ShowYear showYear;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** Refuses what {@link ChangeRhythm} refuses; nothing is written. */
    @Transactional
    public YearOfWeeks year(Wanted wanted) {
        Cadence cadence = changeRhythm.wanted(wanted);
        Person me = directory.person(access.me()).orElseThrow();
        Year year = TeamPlans.year(LocalDate.now(me.zone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        List<Mark> marks = Stream.concat(
                        marks(cadence.side(false), DayOfWeek.TUESDAY, year, me),
                        marks(cadence.side(true), DayOfWeek.THURSDAY, year, me))
                .sorted(Comparator.comparing(Mark::starts))
                .toList();
        return showYear.weeks(Phrase.of("followup", "rhythm.whose"), year, cadence, marks, me);
    }

    private Stream<Mark> marks(Cadence side, DayOfWeek day, Year year, Person person) {
        FixedTime time = new FixedTime(day, MORNING, FixedTime.parityOf(year.starts()), person.zone());
        return ShowYear.marks(
                side.plan(time, year.starts(), year.ends(), one -> workingDays.isWorkingDay(one, person.country())),
                time)
                .stream();
    }
}
