package org.kulturhus.shell.busy;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A person has let the house see when she or he is taken elsewhere. */
public record BusyCalendarSubscribed(long calendar, Instant at, PersonId by) implements Fact {}
