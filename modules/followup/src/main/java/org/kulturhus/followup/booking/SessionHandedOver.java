package org.kulturhus.followup.booking;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** Somebody else holds a session, this once. */
public record SessionHandedOver(long session, PersonId standIn, Instant at, PersonId by) implements Fact {}
