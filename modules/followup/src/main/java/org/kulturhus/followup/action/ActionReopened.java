package org.kulturhus.followup.action;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** It was taken back that an agreed action was done, or withdrawn. */
public record ActionReopened(long action, Instant at, PersonId by) implements Fact {}
