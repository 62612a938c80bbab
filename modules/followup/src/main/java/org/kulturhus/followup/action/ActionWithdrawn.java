package org.kulturhus.followup.action;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** An agreed action will not be done, the two have said. */
public record ActionWithdrawn(long action, Instant at, PersonId by) implements Fact {}
