package org.kulturhus.spi.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * A leader with the personal mentor and the fixed development time (R4). When a mentor leaves on a day to come, the leader has
 * two of them: one until that day, and one from the day after. Days are those of the fixed time's zone.
 *
 * @param from the first day of one that takes over; else none
 * @param until the last day of one that is handed over; else none
 */
public record Pairing(
        ProgrammeId programme,
        PersonId leader,
        PersonId mentor,
        FixedTime time,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** One that holds at once and for the whole programme. */
    public Pairing(ProgrammeId programme, PersonId leader, PersonId mentor, FixedTime time) {
        this(programme, leader, mentor, time, Optional.empty(), Optional.empty());
    }

    /** The same, from this day on. */
    public Pairing beginning(LocalDate first) {
        return new Pairing(programme, leader, mentor, time, Optional.of(first), until);
    }

    /** The same, until this day. */
    public Pairing ending(LocalDate last) {
        return new Pairing(programme, leader, mentor, time, from, Optional.of(last));
    }

    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean holds(Instant moment) {
        return holds(LocalDate.ofInstant(moment, time.zone()));
    }
}
