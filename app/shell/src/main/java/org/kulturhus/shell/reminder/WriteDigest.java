package org.kulturhus.shell.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reminder.RemindPeople.Due;
import org.kulturhus.shell.reminder.model.Reminder.Key;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Your week: what stands in the calendar for seven days, and what waits; once, on the weekday that the person has chosen. */
@ApplicationScoped
public class WriteDigest {

    private static final String ENTRY = "digest";

    @Inject
    private NoticeChoices choices;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    @Any
    private Instance<DutySource> duties;

    @Inject
    private Reminders reminders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reader reader;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** Those for whom it is the day, or was while the house slept, and who have not had it. */
    @Transactional
    @ActivateRequestContext
    public List<Key> due(Instant now) {
        Map<PersonId, NoticeChoice> chosen =
                choices.withDigest().stream().collect(Collectors.toMap(NoticeChoice::member, Function.identity()));
        Set<Key> written = reminders.since(now.minus(Duration.ofDays(3)));
        return directory.people(chosen.keySet()).values().stream()
                .flatMap(person -> key(person, chosen.get(person.id()), now))
                .filter(key -> !written.contains(key))
                .toList();
    }

    private static Stream<Key> key(Person person, NoticeChoice choice, Instant now) {
        return choice
                .digest(now, person.zone())
                .map(morning -> new Key(person.id(), ENTRY, morning, Duration.ZERO))
                .stream();
    }

    /** The person's week in the person's words, as if the person looked. */
    @Transactional
    @ActivateRequestContext
    public Due of(Key key, Instant now) {
        signedIn.actAs(key.member());
        TimeSpan week = new TimeSpan(now, now.plus(Duration.ofDays(7)));
        Mail mail = new Mail(
                        signedIn.person().orElseThrow(),
                        reader.say(Phrase.of("shell", "digest.title")),
                        String.join("\n", lines(key.member(), week)),
                        now)
                .heedingQuiet(Optional.empty())
                .leadingTo(houseUrl + "/home");
        return new Due(key, mail);
    }

    private List<String> lines(PersonId person, TimeSpan week) {
        List<String> lines = new ArrayList<>();
        section(
                lines,
                "digest.appointments",
                sources.stream()
                        .flatMap(source -> source.entries(person, week).stream())
                        .filter(entry -> !entry.cancelled())
                        .sorted(Comparator.comparing(entry -> entry.span().from()))
                        .map(entry -> Phrase.of(
                                "shell", "digest.appointment", entry.span().from(), entry.title()))
                        .toList());
        LocalDate until = week.until().atZone(reader.zone()).toLocalDate();
        section(
                lines,
                "digest.duties",
                duties.stream()
                        .flatMap(source -> source.duties(until).stream())
                        .map(DutySource.Duty::words)
                        .toList());
        return lines;
    }

    private void section(List<String> lines, String title, List<Phrase> items) {
        lines.add(reader.say(Phrase.of("shell", items.isEmpty() ? title + ".none" : title)));
        items.forEach(item -> lines.add("– " + reader.say(item)));
        lines.add("");
    }
}
