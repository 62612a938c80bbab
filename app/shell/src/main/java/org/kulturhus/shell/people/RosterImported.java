package org.kulturhus.shell.people;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A roster of so many rows was imported. */
public record RosterImported(int rows, Instant at, PersonId by) implements Fact {}
