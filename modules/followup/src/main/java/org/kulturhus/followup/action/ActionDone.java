package org.kulturhus.followup.action;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** An agreed action was done. */
public record ActionDone(long action, Instant at, PersonId by) implements Fact {}
