package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** When a session could take place: the host receives, nobody is taken, it is a working day and an hour for both. */
@ApplicationScoped
public class FreeTimes {

    private static final Duration NOTICE = Duration.ofHours(2);
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime WORK_ENDS = LocalTime.of(17, 0);

    @Inject
    @Any
    private Instance<PairingSource> hosts;

    @Inject
    @Any
    private Instance<BusyTimes> calendars;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    /** Free spans of the session's length in the window beside its own, in time, none sooner than in two hours. */
    public List<TimeSpan> of(FollowUpSession session, TimeSpan window) {
        List<PersonId> people = List.of(session.leader(), session.host());
        Collection<Person> persons = directory.people(people).values();
        List<TimeSpan> taken = taken(people, window, session);
        Duration length = Duration.between(session.span().from(), session.span().until());
        Instant earliest = Instant.now().plus(NOTICE);
        List<TimeSpan> free = new ArrayList<>();
        for (TimeSpan open : receives(session.host(), window)) {
            for (Instant start = open.from(); !start.plus(length).isAfter(open.until()); start = start.plus(GRID)) {
                TimeSpan span = new TimeSpan(start, start.plus(length));
                boolean suits = !start.isBefore(earliest)
                        && !span.equals(session.span())
                        && taken.stream().noneMatch(span::overlaps)
                        && persons.stream().allMatch(person -> works(person, span));
                if (suits) {
                    free.add(span);
                }
            }
        }
        return free;
    }

    private List<TimeSpan> receives(PersonId host, TimeSpan window) {
        return hosts.stream()
                .map(source -> source.receives(List.of(host), window))
                .flatMap(spans -> spans.getOrDefault(host, List.of()).stream())
                .toList();
    }

    /** What takes the two, without the session that is to be moved. */
    private List<TimeSpan> taken(List<PersonId> people, TimeSpan window, FollowUpSession session) {
        return calendars.stream()
                .map(calendar -> calendar.busy(people, window))
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .filter(span -> !span.equals(session.span()))
                .toList();
    }

    private boolean works(Person person, TimeSpan span) {
        ZonedDateTime start = span.from().atZone(person.zone());
        ZonedDateTime end = span.until().atZone(person.zone());
        return workingDays.isWorkingDay(start.toLocalDate(), person.country())
                && !start.toLocalTime().isBefore(WORK_BEGINS)
                && !end.toLocalTime().isAfter(WORK_ENDS);
    }
}
