package org.kulturhus.shell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.spi.people.Person;

/** The house, which invites: where answers go, and whether it can read them. */
@ApplicationScoped
public class Organizer {

    @Inject
    @ConfigProperty(name = "kulturhus.mail.from", defaultValue = "kulturhus@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.address")
    private Optional<String> replies;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.host")
    private Optional<String> mailbox;

    /** Whether somebody reads the answers. */
    public boolean reads() {
        return mailbox.isPresent();
    }

    /** Writes the house into the event, as the one who invites. */
    void invite(VEvent event, String name) {
        mailto(replies.orElse(from)).ifPresent(address -> {
            net.fortuna.ical4j.model.property.Organizer organizer =
                    new net.fortuna.ical4j.model.property.Organizer(address);
            organizer.add(new Cn(name));
            event.add(organizer);
        });
    }

    /** Writes a guest into the event; an address that is none is left out. */
    void guest(VEvent event, Person person, PartStat answer) {
        mailto(person.email()).ifPresent(address -> {
            Attendee attendee = new Attendee(address);
            attendee.add(new Cn(person.name()));
            attendee.add(CuType.INDIVIDUAL);
            attendee.add(Role.REQ_PARTICIPANT);
            attendee.add(answer);
            attendee.add(reads() ? Rsvp.TRUE : Rsvp.FALSE);
            event.add(attendee);
        });
    }

    private static Optional<URI> mailto(String address) {
        int at = address.lastIndexOf('@');
        try {
            String ascii = address.substring(0, Math.max(at, 0)) + "@" + IDN.toASCII(address.substring(at + 1));
            return Optional.of(new URI("mailto", ascii, null));
        } catch (IllegalArgumentException | URISyntaxException none) {
            return Optional.empty();
        }
    }
}
