package org.kulturhus.governance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** A person with mandate on the customer committee, for one function and a time (R13). */
@Entity
@Table(name = "governance_seat")
public class Seat {

    @Id
    @SequenceGenerator(name = "governance_seq", sequenceName = "governance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_name")
    private Function function;

    @Column(name = "person_id")
    private long person;

    private boolean voting;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_until")
    private LocalDate until;

    @Version
    private int version;

    protected Seat() {}

    /** @param from first day of the seat */
    public Seat(Function function, PersonId person, boolean voting, LocalDate from) {
        this.function = function;
        this.person = person.value();
        this.voting = voting;
        this.from = from;
    }

    /** Ends the seat; the day is the last one. Refuses a day before the first one and a seat that has ended. */
    public void end(LocalDate lastDay) {
        if (until != null) {
            throw Refused.conflict(Phrase.of("governance", "seat.ended"));
        }
        if (lastDay.isBefore(from)) {
            throw Refused.invalid("until", Phrase.of("governance", "seat.until.early"));
        }
        until = lastDay;
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public long id() {
        return id;
    }

    public Function function() {
        return function;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public boolean voting() {
        return voting;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day, absent while the seat is held without an end. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
