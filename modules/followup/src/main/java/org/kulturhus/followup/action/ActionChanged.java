package org.kulturhus.followup.action;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** An agreed action was corrected: these are its owner and its day now. */
public record ActionChanged(long action, PersonId owner, LocalDate due, Instant at, PersonId by) implements Fact {}
