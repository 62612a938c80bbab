package org.kulturhus.followup.booking;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A session was moved. */
public record SessionMoved(long session, Instant at, PersonId by) implements Fact {}
