package org.kulturhus.shell.busy;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A person has ended what the house saw of a calendar kept elsewhere. */
public record BusyCalendarEnded(long calendar, Instant at, PersonId by) implements Fact {}
