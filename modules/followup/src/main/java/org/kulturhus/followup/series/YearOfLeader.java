package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** A leader's twelve months: every session of the programme (R4), with public holidays and absences between them. */
@ApplicationScoped
public class YearOfLeader {

    private static final int FRIDAY = 5;

    @Inject
    private ShiftedSessions shifted;

    @Inject
    private Programmes programmes;

    @Inject
    private WorkingDays workingDays;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    @Inject
    private Directory directory;

    /**
     * From the month in which the programme begins to the one in which it ends; none without a session.
     *
     * @param series the sessions of one leader in one programme
     * @param zone of the reader, by which sessions fall on days
     */
    public List<MonthOfYear> months(List<FollowUpSession> series, ZoneId zone) {
        return series.isEmpty()
                ? List.of()
                : programmes.programme(series.get(0).programme()).stream()
                        .flatMap(programme -> months(programme, series, zone).stream())
                        .toList();
    }

    private List<MonthOfYear> months(Programme programme, List<FollowUpSession> series, ZoneId zone) {
        Map<PersonId, Person> people = directory.people(series.stream()
                .flatMap(session -> Stream.of(session.leader(), session.host()))
                .distinct()
                .toList());
        Person leader = people.get(series.get(0).leader());
        Map<Long, String> holidays = shifted.holidays(series, people);
        Stream<Mark> sessions = series.stream()
                .map(session -> new Mark(
                        session.starts().atZone(zone).toLocalDate(), session, holidays.get(session.id()), null));
        Map<YearMonth, List<Mark>> marks = Stream.of(sessions, holidays(programme, leader), away(programme, leader))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Mark::day).thenComparing(mark -> mark.session() == null ? 0 : 1))
                .collect(Collectors.groupingBy(mark -> YearMonth.from(mark.day())));
        List<MonthOfYear> all = new ArrayList<>();
        YearMonth end = YearMonth.from(programme.ends().minusDays(1));
        for (YearMonth month = YearMonth.from(programme.starts()); !month.isAfter(end); month = month.plusMonths(1)) {
            all.add(new MonthOfYear(month.getMonth(), month.getYear(), marks.getOrDefault(month, List.of())));
        }
        return all;
    }

    private Stream<Mark> holidays(Programme programme, Person leader) {
        return programme
                .starts()
                .datesUntil(programme.ends())
                .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY)
                .flatMap(day -> workingDays.holiday(day, leader.country()).stream()
                        .map(name -> new Mark(day, null, null, words("year.holiday", day, name))));
    }

    private Stream<Mark> away(Programme programme, Person leader) {
        ZoneId zone = leader.zone();
        TimeSpan year = new TimeSpan(
                programme.starts().atStartOfDay(zone).toInstant(),
                programme.ends().atStartOfDay(zone).toInstant());
        return busyTimes.stream()
                .flatMap(
                        source -> source.away(List.of(leader.id()), year).getOrDefault(leader.id(), List.of()).stream())
                .map(span -> {
                    LocalDate first = span.from().atZone(zone).toLocalDate();
                    LocalDate last = span.until().atZone(zone).minusNanos(1).toLocalDate();
                    return new Mark(first, null, null, words("year.away", first, last));
                });
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }

    /** @param marks in time */
    public record MonthOfYear(Month month, int year, List<Mark> marks) {}

    /**
     * A day of the year.
     *
     * @param session what takes place, or {@code null} on a holiday and at the beginning of an absence
     * @param holiday which has put the session on this day, or {@code null}
     * @param free why nothing takes place, or {@code null} where something does
     */
    public record Mark(LocalDate day, FollowUpSession session, String holiday, Phrase free) {}
}
