package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.ShiftedSessions;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** The leader's twelve months on the home page: every session of the programme, with public holidays and absences between them. */
@Named
@RequestScoped
public class MyYear {

    private static final int FRIDAY = 5;
    private static final Phrase AWAY = Phrase.of("shell", "busy.away");

    @Inject
    private NextSession nextSession;

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

    @Inject
    private Reader reader;

    private List<MonthOfYear> months;

    /** From the month in which the programme begins to the one in which it ends; none without a session. */
    public List<MonthOfYear> getMonths() {
        if (months == null) {
            List<FollowUpSession> mine = nextSession.ofProgramme();
            months = mine.isEmpty()
                    ? List.of()
                    : programmes.programme(mine.get(0).programme()).stream()
                            .flatMap(programme -> months(programme, mine).stream())
                            .toList();
        }
        return months;
    }

    private List<MonthOfYear> months(Programme programme, List<FollowUpSession> mine) {
        Map<PersonId, Person> people = directory.people(mine.stream()
                .flatMap(session -> Stream.of(session.leader(), session.host()))
                .distinct()
                .toList());
        Person me = people.get(mine.get(0).leader());
        Map<YearMonth, List<Mark>> marks = Stream.of(
                        sessions(mine, shifted.holidays(mine, people)), holidays(programme, me), away(programme, me))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Mark::day).thenComparing(mark -> mark.session() == null ? 0 : 1))
                .collect(Collectors.groupingBy(mark -> YearMonth.from(mark.day())));
        List<MonthOfYear> all = new ArrayList<>();
        YearMonth end = YearMonth.from(programme.ends());
        for (YearMonth month = YearMonth.from(programme.starts()); !month.isAfter(end); month = month.plusMonths(1)) {
            all.add(new MonthOfYear(month.getMonth(), month.getYear(), marks.getOrDefault(month, List.of())));
        }
        return all;
    }

    private Stream<Mark> sessions(List<FollowUpSession> mine, Map<Long, String> holidays) {
        return mine.stream().map(session -> {
            List<String> words = new ArrayList<>(List.of(
                    reader.moment(session.starts()),
                    reader.say(words("topic." + session.topic())),
                    reader.say(words("state." + session.state()))
                            + (session.moved() ? reader.say(words("state.moved")) : "")));
            Optional.ofNullable(holidays.get(session.id()))
                    .ifPresent(name -> words.add(reader.say(words("state.shifted", name))));
            LocalDate day = session.starts().atZone(reader.zone()).toLocalDate();
            return new Mark(day, session, holidays.containsKey(session.id()), String.join(", ", words));
        });
    }

    private Stream<Mark> holidays(Programme programme, Person me) {
        return programme
                .starts()
                .datesUntil(programme.ends())
                .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY)
                .flatMap(day -> workingDays.holiday(day, me.country()).stream()
                        .map(name -> new Mark(day, null, false, reader.say(words("year.holiday", day, name)))));
    }

    private Stream<Mark> away(Programme programme, Person me) {
        ZoneId zone = me.zone();
        TimeSpan year = new TimeSpan(
                programme.starts().atStartOfDay(zone).toInstant(),
                programme.ends().atStartOfDay(zone).toInstant());
        return busyTimes.stream()
                .filter(source -> AWAY.equals(source.because()))
                .flatMap(source -> source.busy(List.of(me.id()), year).getOrDefault(me.id(), List.of()).stream())
                .map(span -> {
                    LocalDate first = span.from().atZone(zone).toLocalDate();
                    LocalDate last = span.until().atZone(zone).minusNanos(1).toLocalDate();
                    return new Mark(first, null, false, reader.say(words("year.away", first, last)));
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
     * @param shifted whether a holiday has put the session on this day
     * @param words all that there is to say
     */
    public record Mark(LocalDate day, FollowUpSession session, boolean shifted, String words) {

        /** Shape and colour, as in every strip of beats. */
        public String shape() {
            String became = switch (session.state()) {
                case HELD -> "";
                case PLANNED -> " t";
                case MISSED -> " x";
            };
            return session.topic().name().substring(0, 1).toLowerCase(Locale.ROOT)
                    + became
                    + (session.moved() || shifted ? " m" : "");
        }
    }
}
