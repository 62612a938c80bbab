package org.kulturhus.followup.booking;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A session was booked beside the plan. */
public record SessionBooked(long session, Instant at, PersonId by) implements Fact {}
