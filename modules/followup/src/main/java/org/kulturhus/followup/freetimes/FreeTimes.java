package org.kulturhus.followup.freetimes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.freetimes.Diary.Taken;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.rules.RulesOfPeople;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * When people can meet: the host receives, everybody works then, nobody is taken anywhere in the house or in a calendar
 * of the own, and everybody's rules on notice, time between and number of sessions are kept. One engine finds the free
 * times, says why there are none, and decides when something is booked.
 */
@ApplicationScoped
public class FreeTimes {

    private static final Duration GRID = Duration.ofMinutes(30);
    private static final String OURS = "followup";

    @Inject
    @Any
    private Instance<PairingSource> hosts;

    @Inject
    @Any
    private Instance<BusyTimes> calendars;

    @Inject
    private RulesOfPeople rulesOfPeople;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    /** Whether the span lies in the working hours of somebody in the zone. */
    public static boolean withinHours(TimeSpan span, ZoneId zone) {
        return Diary.withinHours(span.from().atZone(zone), span.until().atZone(zone));
    }

    /** Free spans of the session's length in the window beside its own, in time. */
    public List<TimeSpan> of(FollowUpSession session, TimeSpan window) {
        return look(Meeting.of(session), window).free();
    }

    /** The free times of a meeting in the window, in time, and what stands in the way of the others. */
    public Look look(Meeting meeting, TimeSpan window) {
        Diaries diaries = diaries(meeting.people(), window, meeting.instead());
        Look.Making look = new Look.Making();
        Instant now = Instant.now();
        List<TimeSpan> open = receives(meeting.host(), window, diaries);
        if (open.isEmpty()) {
            look.never(diaries.person(meeting.host()), Phrase.of(OURS, "why.never"));
        }
        for (TimeSpan hours : open) {
            Instant start = hours.from();
            for (; !start.plus(meeting.length()).isAfter(hours.until()); start = start.plus(GRID)) {
                TimeSpan span = new TimeSpan(start, start.plus(meeting.length()));
                if (span.overlaps(window)
                        && start.isAfter(now)
                        && !meeting.instead().contains(span)) {
                    look.judged(span, diaries.hindering(span, now));
                }
            }
        }
        return look.done();
    }

    /** Reads again what lies outside of the house; before the locks are taken, for it can last. */
    public void readAgain(Collection<PersonId> people) {
        calendars.forEach(calendar -> calendar.readAgain(people));
    }

    /** When the host takes meetings: the weekly times of a mentor, the working hours of anybody else. */
    public List<TimeSpan> receives(PersonId host, TimeSpan window, Diaries diaries) {
        return hosts.stream()
                .map(source -> source.receives(List.of(host), window))
                .filter(spans -> spans.containsKey(host))
                .findFirst()
                .map(spans -> spans.get(host))
                .orElseGet(() -> diaries.hours(host, window));
    }

    /** @param instead times that these people give back */
    public Diaries diaries(Collection<PersonId> ids, TimeSpan window, Set<TimeSpan> instead) {
        Map<PersonId, Person> people = directory.people(ids);
        Map<PersonId, BookingRules> rules = rulesOfPeople.of(ids);
        Map<PersonId, Diary> diaries = new LinkedHashMap<>();
        ids.forEach(person -> diaries.put(person, new Diary(people.get(person), rules.get(person), workingDays)));
        TimeSpan wide =
                new TimeSpan(window.from().minus(Diary.REACH), window.until().plus(Diary.REACH));
        for (BusyTimes calendar : calendars) {
            boolean session = OURS.equals(calendar.because().module());
            calendar.busy(ids, wide)
                    .forEach((person, spans) -> spans.stream()
                            .filter(span -> !session || !instead.contains(span))
                            .forEach(span -> diaries.get(person).take(new Taken(span, calendar.because(), session))));
        }
        return new Diaries(diaries);
    }
}
