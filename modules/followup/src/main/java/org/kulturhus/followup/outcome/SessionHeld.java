package org.kulturhus.followup.outcome;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A session was held. */
public record SessionHeld(long session, Instant at, PersonId by) implements Fact {}
