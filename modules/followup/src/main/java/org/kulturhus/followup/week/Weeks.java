package org.kulturhus.followup.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Weeks with what stands in a person's calendar, and when the person is taken otherwise. */
@ApplicationScoped
public class Weeks {

    private static final String OURS = "followup";
    private static final int WEEKEND = 2;
    private static final String SESSION = "followup/session?";

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    @Inject
    @Any
    private Instance<CalendarSource> calendars;

    /**
     * The Monday of the week that somebody asks for.
     *
     * @param day a day of it (2027-01-31); without one, or with something else, today, and on a weekend the week to come
     */
    public static LocalDate monday(String day, LocalDate today) {
        LocalDate wished = today.plusDays(WEEKEND);
        try {
            wished = day == null ? wished : LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            // an address that somebody has typed: shows the week of today
        }
        return wished.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @param zone in which the week is shown */
    public WeekGrid of(PersonId person, LocalDate monday, ZoneId zone) {
        TimeSpan week = new TimeSpan(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(1).atStartOfDay(zone).toInstant());
        List<Item> items = new ArrayList<>(meetings(person, week));
        calendars.stream()
                .flatMap(source -> source.entries(person, week).stream())
                .filter(entry -> !entry.cancelled() && !entry.path().startsWith(SESSION))
                .forEach(entry -> items.add(Item.entry(entry)));
        busyTimes.stream()
                .filter(source -> !OURS.equals(source.because().module()))
                .flatMap(source -> source.busy(List.of(person), week).getOrDefault(person, List.of()).stream())
                .forEach(span -> items.add(Item.taken(span)));
        items.sort(Comparator.comparing(item -> item.span().from()));
        return new WeekGrid(monday, zone, items);
    }

    private List<Item> meetings(PersonId person, TimeSpan week) {
        List<FollowUpSession> met = sessions.inside(List.of(person), week);
        Map<PersonId, Person> people = directory.people(met.stream()
                .flatMap(session -> Stream.of(session.leader(), session.host()))
                .distinct()
                .toList());
        Instant now = Instant.now();
        return met.stream()
                .map(session -> Item.session(
                        session,
                        people.get(session.leader().equals(person) ? session.host() : session.leader()),
                        session.toCome(now)))
                .toList();
    }
}
