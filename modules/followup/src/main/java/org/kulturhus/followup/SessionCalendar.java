package org.kulturhus.followup;

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
import java.util.stream.Stream;
import org.kulturhus.followup.answer.TakeAnswer;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.ExtraSessions;
import org.kulturhus.followup.series.Sessions;
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
import org.kulturhus.spi.programme.ProgrammeId;

/** The sessions as other rooms see them: times that are taken, and entries of a personal calendar. */
@ApplicationScoped
public class SessionCalendar implements BusyTimes, CalendarSource {

    private static final Pattern SERIES = Pattern.compile("followup-year-(\\d{1,18})-(\\d{1,18})");
    private static final Pattern EXTRA = Pattern.compile("followup-extra-(\\d{1,18})");

    @Inject
    private Sessions sessions;

    @Inject
    private ExtraSessions extraSessions;

    @Inject
    private Directory directory;

    @Inject
    private TakeAnswer takeAnswer;

    @Override
    public Phrase because() {
        return Phrase.of("followup", "busy.session");
    }

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

    @Override
    public Map<PersonId, List<CalendarEntry>> series(Collection<String> series) {
        List<Matcher> known =
                series.stream().map(SERIES::matcher).filter(Matcher::matches).toList();
        List<FollowUpSession> all = sessions
                .evenCancelledOf(
                        known.stream().map(ids -> Long.valueOf(ids.group(1))).toList(),
                        known.stream().map(ids -> Long.valueOf(ids.group(2))).toList())
                .stream()
                .filter(session -> series.contains(session.series()))
                .toList();
        return byPerson(Stream.concat(
                        all.stream(),
                        extraSessions
                                .of(series.stream()
                                        .flatMap(SessionCalendar::extra)
                                        .toList())
                                .stream())
                .toList());
    }

    /** Id of the session that is meant by this series, if it is one beside the plan. */
    private static Stream<Long> extra(String series) {
        Matcher id = EXTRA.matcher(series);
        return id.matches() ? Stream.of(Long.valueOf(id.group(1))) : Stream.empty();
    }

    /** The entries of leader and host of each session. */
    private Map<PersonId, List<CalendarEntry>> byPerson(List<FollowUpSession> all) {
        Map<PersonId, Person> people = directory.people(all.stream()
                .flatMap(session -> Stream.of(session.leader(), session.host()))
                .distinct()
                .toList());
        Map<PersonId, List<CalendarEntry>> entries = new HashMap<>();
        for (FollowUpSession session : all) {
            Stream.of(session.leader(), session.host())
                    .forEach(person -> entries.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(entry(
                                    session, people.get(other(session, person)).name())));
        }
        return entries;
    }

    @Override
    public Map<PersonId, List<CalendarEntry>> entries(Collection<PersonId> people, TimeSpan window) {
        return people.isEmpty() ? Map.of() : byPerson(sessions.evenCancelled(people, window));
    }

    @Override
    public boolean answered(Answer answer) {
        Matcher ids = SERIES.matcher(answer.series());
        List<Long> alone = extra(answer.series()).toList();
        return ids.matches() && takeAnswer.take(answer, about(answer, ids))
                || !alone.isEmpty() && takeAnswer.take(answer, extraSessions.of(alone));
    }

    private List<FollowUpSession> about(Answer answer, Matcher ids) {
        ProgrammeId programme = new ProgrammeId(Long.parseLong(ids.group(1)));
        return sessions.series(programme, new PersonId(Long.parseLong(ids.group(2)))).stream()
                .filter(session -> !session.extra() && answer.seen().containsKey(session.uid()))
                .toList();
    }

    private static PersonId other(FollowUpSession session, PersonId person) {
        return session.leader().equals(person) ? session.host() : session.leader();
    }

    private static CalendarEntry entry(FollowUpSession session, String other) {
        Phrase topic = FollowupModule.words("topic." + session.topic());
        return new CalendarEntry(
                session.uid(),
                session.sequence(),
                session.span(),
                session.zone(),
                FollowupModule.words("calendar.title", topic, other),
                FollowupModule.words("calendar.text", topic),
                "followup/session?id=" + session.id(),
                session.cancelled() || session.state() == Beat.State.MISSED,
                Optional.of(new Part(
                        session.series(), FollowupModule.words("calendar.series", other), session.plannedAt())));
    }
}
