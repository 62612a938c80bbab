package org.kulturhus.followup.outcome;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** What had been said of a session, held or missed, was taken back. */
public record SessionReopened(long session, Instant at, PersonId by) implements Fact {}
