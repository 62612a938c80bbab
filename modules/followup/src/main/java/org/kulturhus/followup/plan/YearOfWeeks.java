package org.kulturhus.followup.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Topic;

/**
 * A planned year week by week.
 *
 * @param words whose year it is
 * @param weeks from the first to the last one, also those without a session
 */
public record YearOfWeeks(Phrase words, List<Week> weeks) {

    /**
     * A session.
     *
     * @param moved whether a holiday or a quiet time has put it on another day
     */
    public record Mark(LocalDate day, Instant starts, Topic topic, Kind kind, boolean moved) {}

    /**
     * A public holiday between Monday and Friday.
     *
     * @param name in the reader's language
     */
    public record Holiday(LocalDate day, String name) {}

    /** @param quiet whether a quiet period touches one of its working days */
    public record Week(LocalDate monday, List<Mark> marks, List<Holiday> holidays, boolean quiet) {}

    /** The weeks whose Monday lies in the month. */
    public record MonthOfWeeks(Month month, List<Week> weeks) {}

    /** @param week makes a week of its Monday */
    static YearOfWeeks of(Phrase words, Year year, Function<LocalDate, Week> week) {
        LocalDate monday = year.starts().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Stream<LocalDate> mondays = Stream.iterate(monday, day -> day.isBefore(year.ends()), day -> day.plusWeeks(1));
        return new YearOfWeeks(words, mondays.map(week).toList());
    }

    public List<MonthOfWeeks> months() {
        Map<YearMonth, List<Week>> months = new LinkedHashMap<>();
        weeks.forEach(week -> months.computeIfAbsent(YearMonth.from(week.monday()), first -> new ArrayList<>())
                .add(week));
        return months.entrySet().stream()
                .map(month -> new MonthOfWeeks(month.getKey().getMonth(), month.getValue()))
                .toList();
    }

    public List<Mark> marks() {
        return weeks.stream().flatMap(week -> week.marks().stream()).toList();
    }

    public int count() {
        return marks().size();
    }

    public Optional<LocalDate> first() {
        return marks().stream().findFirst().map(Mark::day);
    }

    public Optional<LocalDate> last() {
        return marks().stream().reduce((one, later) -> later).map(Mark::day);
    }
}
