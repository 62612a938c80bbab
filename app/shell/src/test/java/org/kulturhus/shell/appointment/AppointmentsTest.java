package org.kulturhus.shell.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.appointment.model.Change;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Who is a guest of a series whose mentor has changed, and what is told to whoever wants no more invitations. */
class AppointmentsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final CalendarEntry HELD = entry(1, NOW.minus(Duration.ofDays(7)), false);
    private static final CalendarEntry OFF = entry(2, NOW.plus(Duration.ofDays(7)), true);
    private static final CalendarEntry TO_COME = entry(3, NOW.plus(Duration.ofDays(14)), false);

    private static CalendarEntry entry(int number, Instant start, boolean cancelled) {
        Phrase title = Phrase.of("followup", "calendar.title");
        return new CalendarEntry(
                "followup-" + number,
                0,
                new TimeSpan(start, start.plusSeconds(3600)),
                OSLO,
                title,
                title,
                "followup/session?id=" + number,
                cancelled,
                Optional.of(new Part("followup-year-1-1", title, start)));
    }

    private static Person person(long id, String name) {
        return new Person(
                new PersonId(id),
                name,
                name.toLowerCase(Locale.ROOT) + "@nordlys.example",
                "",
                "",
                "",
                Optional.empty(),
                "NO",
                OSLO,
                Locale.ENGLISH,
                Set.of());
    }

    private static Appointments appointments() {
        Person leader = person(1, "Leader");
        Person former = person(2, "Former");
        Person mentor = person(3, "Mentor");
        return new Appointments(
                "followup-year-1-1",
                Map.of(
                        leader.id(), List.of(HELD, OFF, TO_COME),
                        former.id(), List.of(HELD, OFF),
                        mentor.id(), List.of(TO_COME)),
                Map.of(leader.id(), leader, former.id(), former, mentor.id(), mentor));
    }

    @Test
    void whoHasOnlyThePastAndWhatIsOffIsNoGuestOfTheSeries() {
        assertThat(appointments().guests(NOW)).extracting(Person::name).containsExactly("Leader", "Mentor");
        assertThat(appointments().guests(HELD)).extracting(Person::name).containsExactly("Former", "Leader");
    }

    @Test
    void whoWantsNoMoreInvitationsIsToldTheEndOnce() {
        Guest guest = new Guest("followup-year-1-1", new PersonId(1));
        assertThat(appointments().end(guest, NOW).kind()).isEqualTo(Change.Kind.NOTHING);
        guest.told(appointments().told(guest.member()));
        assertThat(appointments().end(guest, NOW).kind()).isEqualTo(Change.Kind.LEFT);
        assertThat(appointments().begins(guest, NOW)).isEmpty();
        assertThat(appointments().begins(new Guest("followup-year-1-1", guest.member()), NOW))
                .contains(TO_COME.span().from());
    }
}
