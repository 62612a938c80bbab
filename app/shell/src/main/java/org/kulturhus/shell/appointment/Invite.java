package org.kulturhus.shell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.appointment.model.Change;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.appointment.model.Told;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.notice.Mails;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Tells everybody in a series what has changed: at most one mail each, however much it was. */
@ApplicationScoped
public class Invite {

    @Inject
    private ChangedSeries changedSeries;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Directory directory;

    @Inject
    private Organizer organizer;

    @Inject
    private NoticeChoices choices;

    @Inject
    private Mails mails;

    @Inject
    private Words words;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** Tells of a series that has changed, unless another node does. One transaction: all of it or nothing. */
    @Transactional
    @ActivateRequestContext
    public void tellOf(String identity, Instant now) {
        if (changedSeries.claim(identity, now)) {
            tell(identity, now);
        }
    }

    private void tell(String identity, Instant now) {
        Map<PersonId, List<CalendarEntry>> known = known(identity);
        if (known.isEmpty()) {
            return;
        }
        Map<PersonId, Guest> guests = new HashMap<>();
        changedSeries.guests(identity).forEach(guest -> guests.put(guest.member(), guest));
        Set<PersonId> everybody = new HashSet<>(known.keySet());
        everybody.addAll(guests.keySet());
        Map<PersonId, Person> people = directory.people(everybody);
        Appointments appointments = new Appointments(identity, known, people);
        for (Person person : people.values()) {
            Guest guest = guests.computeIfAbsent(person.id(), id -> changedSeries.guest(identity, id));
            tell(appointments, person, guest, now);
        }
    }

    private Map<PersonId, List<CalendarEntry>> known(String identity) {
        Map<PersonId, List<CalendarEntry>> known = new HashMap<>();
        sources.forEach(source -> known.putAll(source.series(List.of(identity))));
        return known;
    }

    private void tell(Appointments appointments, Person person, Guest guest, Instant now) {
        boolean wanted = choices.of(person.id()).invitations();
        Change change = wanted ? appointments.change(guest, now) : appointments.end(guest, now);
        if (change.kind() != Change.Kind.NOTHING || guest.hasWords()) {
            Wording wording = new Wording(words, person.language(), person.zone());
            Telling telling = new Telling(wording::say, houseUrl, true, now);
            mails.post(new InvitationMail(appointments, organizer, wording)
                    .of(person, guest, change, telling)
                    .heedingQuiet(appointments.begins(guest, now)));
        }
        guest.told(wanted ? appointments.told(person.id()).after(guest.told()) : Told.NOTHING);
    }
}
