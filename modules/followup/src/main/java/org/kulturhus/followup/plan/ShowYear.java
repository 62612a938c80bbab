package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;
import org.kulturhus.followup.plan.YearOfWeeks.Holiday;
import org.kulturhus.followup.plan.YearOfWeeks.Mark;
import org.kulturhus.followup.plan.YearOfWeeks.Week;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * What year a cadence gives, before anything is saved: the one of the programme's first leader, with the public holidays of
 * the own country and without whatever else stands in calendars; before anybody has a mentor, the one of a Tuesday.
 */
@ApplicationScoped
public class ShowYear {

    @Inject
    private ChangeCadence changeCadence;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Access access;

    /** Refuses what {@link ChangeCadence} refuses; nothing is written. */
    @Transactional
    public YearOfWeeks year(ProgrammeId id, Wanted wanted) {
        Cadence cadence = changeCadence.wanted(id, wanted);
        Programme programme = changeCadence.programme(id);
        LocalDate starts = cadence.firstDay().orElse(programme.starts());
        Optional<Pairing> first = pairings.stream()
                .flatMap(source -> source.pairings(id).stream())
                .min(Comparator.comparing(pairing -> pairing.leader().value()));
        Person person = directory
                .person(first.map(Pairing::leader).orElseGet(access::me))
                .orElseThrow();
        FixedTime time = first.map(Pairing::time)
                .orElse(new FixedTime(
                        DayOfWeek.TUESDAY, LocalTime.of(9, 0), FixedTime.parityOf(starts), person.zone()));
        List<Planned> plan =
                cadence.plan(time, starts, programme.ends(), day -> workingDays.isWorkingDay(day, person.country()));
        Phrase whose = first.isPresent()
                ? Phrase.of("followup", "preview.whose", person.name())
                : Phrase.of("followup", "preview.tuesdays");
        return weeks(whose, new Year(programme.starts(), programme.ends()), cadence, marks(plan, time), person);
    }

    /** The sessions of a plan, each marked as moved that stands on another weekday than wished. */
    public static List<Mark> marks(List<Planned> plan, FixedTime time) {
        return plan.stream().map(planned -> mark(planned, time)).toList();
    }

    private static Mark mark(Planned planned, FixedTime time) {
        LocalDate day = planned.span().from().atZone(time.zone()).toLocalDate();
        boolean moved = day.getDayOfWeek() != time.day();
        return new Mark(day, planned.span().from(), planned.topic(), planned.kind(), moved);
    }

    /** Week by week, with the quiet periods of the cadence and the public holidays of the person. */
    public YearOfWeeks weeks(Phrase words, Year year, Cadence cadence, List<Mark> marks, Person person) {
        return YearOfWeeks.of(words, year, monday -> week(monday, marks, cadence, person));
    }

    private Week week(LocalDate monday, List<Mark> marks, Cadence cadence, Person person) {
        List<LocalDate> working =
                Stream.iterate(monday, day -> day.plusDays(1)).limit(5).toList();
        List<Holiday> holidays = working.stream()
                .flatMap(day ->
                        workingDays.holiday(day, person.country()).stream().map(name -> new Holiday(day, name)))
                .toList();
        List<Mark> own = marks.stream()
                .filter(mark -> !mark.day().isBefore(monday) && mark.day().isBefore(monday.plusWeeks(1)))
                .toList();
        boolean quiet = working.stream().anyMatch(day -> !cadence.allows(day));
        return new Week(monday, own, holidays, quiet);
    }
}
