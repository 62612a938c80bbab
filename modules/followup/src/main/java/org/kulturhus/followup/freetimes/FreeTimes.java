package org.kulturhus.followup.freetimes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * When people can meet: the host receives, the leader can, everybody works then, nobody is taken anywhere in the house or in a calendar
 * of the own, and everybody's rules on notice, time between and number of sessions are kept. One engine finds the free
 * times, says why there are none, and decides when something is booked.
 */
@ApplicationScoped
public class FreeTimes {

    private static final String OURS = "followup";

    @Inject
    @Any
    private Instance<PairingSource> hosts;

    @Inject
    @Any
    private Instance<BusyTimes> calendars;

    @Inject
    private Sessions sessions;

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
        return look(meeting(session), window).free();
    }

    /** The session as something to be booked anew. */
    public Meeting meeting(FollowUpSession session) {
        return Meeting.of(session, sessions.knownCadence(session.programme()));
    }

    /** The free times of a meeting in the window, in time, and what stands in the way of the others. */
    public Look look(Meeting meeting, TimeSpan window) {
        return frame(meeting, window).look(window, Instant.now());
    }

    /** What the meeting has to fit into in the window. */
    public Frame frame(Meeting meeting, TimeSpan window) {
        Diaries diaries = diaries(meeting.people(), window, meeting.instead());
        if (!meeting.followed().isEmpty()) {
            hosts.forEach(
                    source -> source.meets(meeting.followed(), wide(window)).forEach(diaries::meets));
        }
        return new Frame(meeting, receives(meeting.host(), window, diaries), diaries, doubts(meeting, diaries));
    }

    private List<Phrase> doubts(Meeting meeting, Diaries diaries) {
        return calendars.stream()
                .flatMap(calendar -> calendar.doubts(meeting.people()).entrySet().stream())
                .map(doubt -> Phrase.of(
                        OURS, "why.line.all", diaries.person(doubt.getKey()).name(), doubt.getValue()))
                .toList();
    }

    /** Reads again what lies outside of the house; before a transaction begins, for it can last some seconds. */
    public void readAgain(Collection<PersonId> people) {
        calendars.forEach(calendar -> calendar.readAgain(people));
    }

    /** When the host takes meetings: the weekly times of a mentor, the working hours of anybody else. */
    private List<TimeSpan> receives(PersonId host, TimeSpan window, Diaries diaries) {
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
        TimeSpan wide = wide(window);
        for (BusyTimes calendar : calendars) {
            boolean session = OURS.equals(calendar.because().module());
            calendar.busy(ids, wide)
                    .forEach((person, spans) -> spans.stream()
                            .filter(span -> !session || !instead.contains(span))
                            .forEach(span -> diaries.get(person).take(new Taken(span, calendar.because(), session))));
        }
        return new Diaries(diaries);
    }

    private static TimeSpan wide(TimeSpan window) {
        return new TimeSpan(window.from().minus(Diary.REACH), window.until().plus(Diary.REACH));
    }
}
