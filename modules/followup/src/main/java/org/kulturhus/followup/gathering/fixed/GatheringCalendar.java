package org.kulturhus.followup.gathering.fixed;

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
import org.kulturhus.followup.gathering.Gatherings;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The joint trainings as other rooms see them; they take the time of those who take part, and stand in their calendars only. */
@ApplicationScoped
public class GatheringCalendar implements BusyTimes, CalendarSource {

    private static final Pattern SERIES = Pattern.compile("followup-gathering-(\\d{1,18})");

    @Inject
    private Gatherings gatherings;

    @Inject
    private Directory directory;

    @Inject
    private TakeMeetingAnswer takeMeetingAnswer;

    @Override
    public Phrase because() {
        return Phrase.of("followup", "busy.gathering");
    }

    @Override
    public Map<PersonId, List<TimeSpan>> busy(Collection<PersonId> people, TimeSpan window) {
        Map<PersonId, List<TimeSpan>> busy = new HashMap<>();
        people.forEach(person -> busy.put(person, new ArrayList<>()));
        for (Gathering gathering : gatherings.withTime(people, window)) {
            if (gathering.state() == Gathering.State.FIXED) {
                gathering.coming().stream()
                        .filter(busy::containsKey)
                        .forEach(person -> busy.get(person).add(gathering.span().orElseThrow()));
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
        return byPerson(gatherings.withTime(people, window));
    }

    @Override
    public Map<PersonId, List<CalendarEntry>> series(Collection<String> series) {
        return byPerson(gatherings.withTime(series.stream()
                .map(SERIES::matcher)
                .filter(Matcher::matches)
                .map(id -> Long.valueOf(id.group(1)))
                .toList()));
    }

    private static Map<PersonId, List<CalendarEntry>> byPerson(List<Gathering> all) {
        Map<PersonId, List<CalendarEntry>> entries = new HashMap<>();
        for (Gathering gathering : all) {
            CalendarEntry entry = entry(gathering);
            gathering
                    .coming()
                    .forEach(person -> entries.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(entry));
        }
        return entries;
    }

    @Override
    public boolean answered(Answer answer) {
        Matcher id = SERIES.matcher(answer.series());
        return id.matches()
                && takeMeetingAnswer.take(
                        answer,
                        gatherings.withTime(List.of(Long.valueOf(id.group(1)))).stream()
                                .filter(gathering -> answer.seen().containsKey(gathering.uid())
                                        && gathering.state() == Gathering.State.FIXED
                                        && !gathering.begun(answer.at())
                                        && gathering.coming().contains(answer.person()))
                                .map(this::meeting)
                                .toList());
    }

    /** Training managers plan it. */
    private Meeting meeting(Gathering gathering) {
        return new Meeting(
                gathering.uid(),
                gathering.sequence(),
                gathering.span().orElseThrow().from(),
                Phrase.of("followup", "gathering.calendar.title", gathering.title()),
                "followup/gathering?id=" + gathering.id(),
                directory.withRole(Role.TRAINING_MANAGER).stream()
                        .map(Person::id)
                        .toList());
    }

    private static CalendarEntry entry(Gathering gathering) {
        TimeSpan span = gathering.span().orElseThrow();
        Phrase title = Phrase.of("followup", "gathering.calendar.title", gathering.title());
        return new CalendarEntry(
                gathering.uid(),
                gathering.sequence(),
                span,
                gathering.zone(),
                title,
                Phrase.of(
                        "followup",
                        "gathering.calendar.text",
                        gathering.coming().size()),
                "followup/gathering?id=" + gathering.id(),
                gathering.state() == Gathering.State.CALLED_OFF,
                Optional.of(new Part(gathering.series(), title, span.from())));
    }
}
