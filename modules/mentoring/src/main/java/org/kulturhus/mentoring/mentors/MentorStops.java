package org.kulturhus.mentoring.mentors;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/**
 * A last day as a mentor was set or taken back.
 *
 * @param lastDay null when the mentor stays after all
 */
public record MentorStops(PersonId mentor, LocalDate lastDay, Instant at, PersonId by) implements Fact {}
