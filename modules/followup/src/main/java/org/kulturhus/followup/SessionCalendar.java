package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The sessions as other rooms see them: times that are taken, and entries of a personal calendar. */
@ApplicationScoped
public class SessionCalendar implements BusyTimes, CalendarSource {

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Override
    public Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window) {
        Map<PersonId, List<TimeSpan>> busy = new HashMap<>();
        people.forEach(person -> busy.put(person, new ArrayList<>()));
        for (FollowUpSession session : sessions.inside(people, window)) {
            if (session.state() != Beat.State.MISSED) {
                busy.computeIfPresent(session.leader(), (person, spans) -> plus(spans, session));
                busy.computeIfPresent(session.host(), (person, spans) -> plus(spans, session));
            }
        }
        return busy;
    }

    private static List<TimeSpan> plus(List<TimeSpan> spans, FollowUpSession session) {
        spans.add(session.span());
        return spans;
    }

    @Override
    public List<CalendarEntry> entries(PersonId person, TimeSpan window) {
        List<FollowUpSession> mine = sessions.evenCancelled(List.of(person), window);
        Map<PersonId, Person> others = directory.people(
                mine.stream().map(session -> other(session, person)).distinct().toList());
        return mine.stream()
                .map(session ->
                        entry(session, others.get(other(session, person)).name()))
                .toList();
    }

    private static PersonId other(FollowUpSession session, PersonId person) {
        return session.leader().equals(person) ? session.host() : session.leader();
    }

    private static CalendarEntry entry(FollowUpSession session, String other) {
        Phrase topic = FollowupModule.words("topic." + session.topic());
        return new CalendarEntry(
                "followup-" + session.id(),
                session.sequence(),
                session.span(),
                session.zone(),
                FollowupModule.words("calendar.title", topic, other),
                FollowupModule.words("calendar.text", topic),
                "followup/session?id=" + session.id(),
                session.cancelled() || session.state() == Beat.State.MISSED);
    }
}
