package org.kulturhus.shell.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.shell.reminder.model.Reminder.Key;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Which reminders of appointments are due: by each person's lead times, outside of the quiet hours. */
@ApplicationScoped
public class RemindPeople {

    /** The longest lead, and a day by which quiet hours can bring it forward. */
    private static final Duration AHEAD = Duration.ofDays(8);

    @Inject
    private NoticeChoices choices;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Reminders reminders;

    @Inject
    private Words words;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** A mail that is to be written, and what makes it the only one. */
    record Due(Key key, Mail mail) {}

    /** Of several that are due for one appointment only the last; none for which a later one was written. */
    @Transactional
    @ActivateRequestContext
    public List<Due> due(Instant now) {
        Map<PersonId, NoticeChoice> chosen =
                choices.withReminders().stream().collect(Collectors.toMap(NoticeChoice::member, Function.identity()));
        Map<PersonId, Person> people = directory.people(chosen.keySet());
        TimeSpan window = new TimeSpan(now, now.plus(AHEAD));
        Map<PersonId, List<CalendarEntry>> entries = new HashMap<>();
        sources.forEach(source -> source.entries(people.keySet(), window)
                .forEach((person, theirs) -> entries.computeIfAbsent(person, first -> new ArrayList<>())
                        .addAll(theirs)));
        Set<Key> written = reminders.since(now);
        List<Due> due = new ArrayList<>();
        people.forEach((id, person) -> entries.getOrDefault(id, List.of()).stream()
                .filter(entry -> !entry.cancelled() && entry.span().from().isAfter(now))
                .forEach(entry -> lead(entry, person, chosen.get(id), now)
                        .map(lead -> new Key(id, entry.uid(), entry.span().from(), lead))
                        .filter(key -> !written.contains(key))
                        .ifPresent(key -> due.add(new Due(key, mail(person, entry, now))))));
        return due;
    }

    /** The shortest lead whose time has come. */
    private static Optional<Duration> lead(CalendarEntry entry, Person person, NoticeChoice choice, Instant now) {
        return choice.leads().stream()
                .filter(lead -> {
                    Instant due = choice.due(entry.span().from(), lead, person.zone());
                    return !due.isAfter(now) && choice.chosenBefore(due);
                })
                .findFirst();
    }

    private Mail mail(Person person, CalendarEntry entry, Instant now) {
        Wording wording = new Wording(words, person.language(), person.zone());
        return new Mail(
                        person,
                        wording.say(Phrase.of(
                                "shell",
                                "reminder.title",
                                entry.title(),
                                entry.span().from())),
                        wording.say(Phrase.of(
                                "shell",
                                "reminder.text",
                                entry.title(),
                                entry.span().from())),
                        now)
                .heedingQuiet(Optional.of(entry.span().from()))
                .leadingTo(houseUrl + "/" + entry.path());
    }
}
