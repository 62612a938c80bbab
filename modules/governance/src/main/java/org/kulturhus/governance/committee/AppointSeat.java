package org.kulturhus.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.kulturhus.governance.model.Function;
import org.kulturhus.governance.model.Seat;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** A training manager or administrator gives a person a seat on the customer committee, or ends one (R13). */
@ApplicationScoped
public class AppointSeat {

    @Inject
    private Committee committee;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** Refuses an unknown e-mail address, a missing function or day, and a person who sits on the committee already. */
    @Transactional
    public void appoint(Function function, String email, boolean voting, LocalDate from) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        if (function == null) {
            throw Refused.invalid("function", words("seat.function.missing"));
        }
        if (from == null) {
            throw Refused.invalid("from", words("seat.from.missing"));
        }
        Optional<Person> person = email == null ? Optional.empty() : directory.byEmail(email.trim());
        if (person.isEmpty()) {
            throw Refused.invalid("email", words("seat.email.unknown"));
        }
        boolean seated = committee.seats().stream()
                .anyMatch(seat -> seat.person().equals(person.get().id())
                        && seat.until().map(last -> !last.isBefore(from)).orElse(true));
        if (seated) {
            throw Refused.invalid("email", words("seat.taken"));
        }
        committee.add(new Seat(function, person.get().id(), voting, from));
    }

    /** Ends a seat with today as its last day. Votes that are open already keep their electors. */
    @Transactional
    public void end(long seat) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        committee
                .seat(seat)
                .orElseThrow(() -> Refused.unknown(words("seat.unknown")))
                .end(Committee.today());
    }

    private static Phrase words(String key) {
        return Phrase.of("governance", key);
    }
}
