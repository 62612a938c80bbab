package org.kulturhus.shell.appointment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.kulturhus.shell.appointment.model.Change;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.icalendar.CalendarText;
import org.kulturhus.shell.icalendar.SeriesEvents;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.people.Person;

/** The mail that tells one person of a change: words, and the same for the calendar programme. */
record InvitationMail(Appointments appointments, Organizer organizer, Wording wording) {

    /** @param guest has words that wait, where the change is none */
    Mail of(Person person, Guest guest, Change change, Telling telling) {
        SeriesEvents events = appointments.events(person.id(), telling);
        Mail mail = guest.hasWords()
                ? new Mail(person, guest.subject(), guest.text(), telling.now())
                        .leadingTo(telling.house() + "/" + guest.path())
                : worded(person, change, events, telling);
        if (change.kind() == Change.Kind.NOTHING) {
            return mail;
        }
        Method method = method(change);
        String text = new CalendarText(events(person, change, events, telling.now())).message(method, telling.now());
        return mail.inviting(method.getValue(), text);
    }

    private static Method method(Change change) {
        return switch (change.kind()) {
            case ONE_OFF, ALL_OFF, LEFT -> ImmutableMethod.CANCEL;
            default -> ImmutableMethod.REQUEST;
        };
    }

    private List<VEvent> events(Person person, Change change, SeriesEvents events, Instant now) {
        return switch (change.kind()) {
            case ONE -> {
                CalendarEntry entry = appointments.entry(change.appointment(), person.id());
                yield List.of(with(appointments.guests(entry), events.one(entry)));
            }
            case ONE_OFF ->
                List.of(with(List.of(person), events.off(appointments.entry(change.appointment(), person.id()))));
            case ALL_OFF, LEFT -> List.of(with(List.of(person), events.off()));
            default -> whole(events, now);
        };
    }

    private List<VEvent> whole(SeriesEvents events, Instant now) {
        List<VEvent> all = new ArrayList<>(events.whole());
        with(appointments.guests(now), all.get(0));
        for (int at = 1; at < all.size(); at++) {
            with(appointments.guests(events.entries().get(at - 1)), all.get(at));
        }
        return all;
    }

    private VEvent with(List<Person> guests, VEvent event) {
        organizer.invite(event, wording.say(Phrase.of("shell", "mail.from")));
        guests.forEach(guest -> organizer.guest(event, guest, PartStat.NEEDS_ACTION));
        return event;
    }

    private Mail worded(Person person, Change change, SeriesEvents events, Telling telling) {
        String key = "invite." + change.kind();
        CalendarEntry shown = shown(person, change, events, telling);
        Phrase title =
                change.appointment().isEmpty() ? shown.part().orElseThrow().title() : shown.title();
        Phrase words = Phrase.of(
                "shell",
                key + ".text",
                title,
                shown.span().from(),
                events.entries().size());
        return new Mail(person, say(Phrase.of("shell", key, title)), say(words), telling.now())
                .leadingTo(telling.house() + "/" + shown.path());
    }

    /** The appointment that the words name: the one that has changed, else the next one, else the last. */
    private CalendarEntry shown(Person person, Change change, SeriesEvents events, Telling telling) {
        if (!change.appointment().isEmpty()) {
            return appointments.entry(change.appointment(), person.id());
        }
        List<CalendarEntry> mine = events.entries();
        return mine.stream()
                .filter(entry -> entry.span().from().isAfter(telling.now()))
                .findFirst()
                .orElseGet(() -> mine.isEmpty() ? appointments.any(person.id()) : mine.get(mine.size() - 1));
    }

    private String say(Phrase phrase) {
        return wording.say(phrase);
    }
}
