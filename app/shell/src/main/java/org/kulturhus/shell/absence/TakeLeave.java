package org.kulturhus.shell.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.absence.model.Absence;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Somebody is away, or is there after all: first what it would change, then, in one transaction, the change. */
@ApplicationScoped
public class TakeLeave {

    private static final int LONGEST = 400;
    private static final int FARTHEST = 800;

    @Inject
    private Absences absences;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Consequences consequences;

    /** The person's absences that have not ended. */
    public List<Absence> toCome(PersonId id) {
        Person person = person(id);
        return absences.of(id, Instant.now().atZone(person.zone()).toLocalDate());
    }

    /** What it would change to be away from the first to the last day; the absence itself is not kept. */
    @Transactional
    public Foreseen preview(PersonId person, LocalDate from, LocalDate until) {
        return consequences.preview(List.of(add(person, from, until)));
    }

    /** @param seen stamp of what was shown; when something else would change by now, nothing is done */
    @Transactional
    public void take(PersonId person, LocalDate from, LocalDate until, Optional<String> seen) {
        become(add(person, from, until), seen);
    }

    /** What it would change if the person were there after all. */
    @Transactional
    public Foreseen previewReturn(long id) {
        return consequences.preview(List.of(remove(id)));
    }

    /** @param seen as in {@link #take} */
    @Transactional
    public void comeBack(long id, Optional<String> seen) {
        become(remove(id), seen);
    }

    private void become(AbsenceChanged fact, Optional<String> seen) {
        consequences.require(List.of(fact), seen);
        facts.fire(fact);
    }

    private AbsenceChanged add(PersonId id, LocalDate from, LocalDate until) {
        Person person = person(id);
        Instant now = Instant.now();
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        if (from == null || from.isBefore(today) || from.isAfter(today.plusDays(FARTHEST))) {
            throw Refused.invalid("from", Phrase.of("shell", "absence.from.wrong"));
        }
        if (until == null || until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= LONGEST) {
            throw Refused.invalid("until", Phrase.of("shell", "absence.until.wrong", LONGEST));
        }
        absences.lock(id);
        boolean known =
                absences.of(id, from).stream().anyMatch(other -> !other.from().isAfter(until));
        if (known) {
            throw Refused.invalid("from", Phrase.of("shell", "absence.known"));
        }
        absences.add(new Absence(id, from, until));
        return new AbsenceChanged(id, from, until, now, access.me());
    }

    private AbsenceChanged remove(long id) {
        Absence absence = absences.absence(id).orElseThrow(TakeLeave::unknown);
        person(absence.member());
        absences.remove(absence);
        return new AbsenceChanged(absence.member(), absence.from(), absence.until(), Instant.now(), access.me());
    }

    /** Myself; somebody else only for whoever plans, and for the line manager. */
    private Person person(PersonId id) {
        Person person = directory.person(id).orElseThrow(TakeLeave::unknown);
        boolean mine = id.equals(access.me())
                || access.is(Role.TRAINING_MANAGER, Role.ADMINISTRATOR)
                || person.lineManager().filter(access.me()::equals).isPresent();
        if (!mine) {
            throw unknown();
        }
        return person;
    }

    private static Refused unknown() {
        return Refused.unknown(Phrase.of("shell", "absence.unknown"));
    }
}
