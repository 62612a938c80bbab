package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kulturhus.followup.answer.meeting.TakeMeetingAnswer;
import org.kulturhus.followup.answer.meeting.TakeMeetingAnswer.Meeting;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The sessions of teams as other rooms see them; whoever does not take part sees nothing of one. */
@ApplicationScoped
public class TeamCalendar implements BusyTimes, CalendarSource {

    private static final Pattern SERIES = Pattern.compile("followup-team-(\\d{1,18})-(\\d{1,18})");

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Directory directory;

    @Inject
    private TakeMeetingAnswer takeMeetingAnswer;

    @Override
    public Phrase because() {
        return Phrase.of("followup", "busy.team");
    }

    @Override
    public Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window) {
        Map<PersonId, List<TimeSpan>> busy = new HashMap<>();
        people.forEach(person -> busy.put(person, new ArrayList<>()));
        for (TeamSession session : teamSessions.evenCancelled(people, window)) {
            if (!off(session)) {
                session.people().stream()
                        .filter(busy::containsKey)
                        .forEach(person -> busy.get(person).add(session.span()));
            }
        }
        return busy;
    }

    @Override
    public List<CalendarEntry> entries(PersonId person, TimeSpan window) {
        return entries(List.of(person), window).getOrDefault(person, List.of());
    }

    @Override
    public Map<PersonId, List<CalendarEntry>> entries(Collection<PersonId> people, TimeSpan window) {
        return byPerson(teamSessions.evenCancelled(people, window));
    }

    @Override
    public Map<PersonId, List<CalendarEntry>> series(Collection<String> series) {
        List<Long> leaders = series.stream()
                .map(SERIES::matcher)
                .filter(Matcher::matches)
                .map(ids -> Long.valueOf(ids.group(1)))
                .distinct()
                .toList();
        return byPerson(teamSessions.evenCancelledOf(leaders).stream()
                .filter(session -> series.contains(session.series()))
                .toList());
    }

    private Map<PersonId, List<CalendarEntry>> byPerson(List<TeamSession> sessions) {
        Map<PersonId, Person> people = directory.people(sessions.stream()
                .flatMap(session -> session.people().stream())
                .distinct()
                .toList());
        Map<PersonId, List<CalendarEntry>> entries = new HashMap<>();
        for (TeamSession session : sessions) {
            for (PersonId person : session.people()) {
                entries.computeIfAbsent(person, first -> new ArrayList<>()).add(entry(session, person, people));
            }
        }
        return entries;
    }

    private static CalendarEntry entry(TeamSession session, PersonId person, Map<PersonId, Person> people) {
        boolean leads = session.leader().equals(person);
        long other = leads && session.employee() != TeamTime.EVERYBODY
                ? session.employee()
                : session.leader().value();
        Phrase kind = Phrase.of("followup", "kind." + session.kind());
        Phrase title = Phrase.of(
                "followup",
                "team.calendar.title",
                kind,
                people.get(new PersonId(other)).name());
        return new CalendarEntry(
                session.uid(),
                session.sequence(),
                session.span(),
                session.zone(),
                title,
                Phrase.of("followup", "kind.text." + session.kind()),
                "followup/meetings",
                off(session),
                Optional.of(new Part(session.series(), title, session.plannedAt())));
    }

    @Override
    public boolean answered(Answer answer) {
        Matcher ids = SERIES.matcher(answer.series());
        return ids.matches()
                && takeMeetingAnswer.take(
                        answer,
                        teamSessions.evenCancelledOf(List.of(Long.valueOf(ids.group(1)))).stream()
                                .filter(session -> answer.seen().containsKey(session.uid())
                                        && session.toCome(answer.at())
                                        && session.concerns(answer.person()))
                                .map(session -> meeting(session, answer.person()))
                                .toList());
    }

    /** The leader plans it; of a session one to one the other hears if the leader cannot. */
    private static Meeting meeting(TeamSession session, PersonId answering) {
        boolean both = session.employee() != TeamTime.EVERYBODY;
        return new Meeting(
                session.uid(),
                session.sequence(),
                session.starts(),
                Phrase.of("followup", "kind." + session.kind()),
                session.leader().equals(answering) ? "followup/meetings" : "followup/meeting?id=" + session.id(),
                both ? session.people() : List.of(session.leader()));
    }

    private static boolean off(TeamSession session) {
        return session.cancelled() || session.state() == Beat.State.MISSED;
    }
}
