package org.kulturhus.followup.notes;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** Somebody has begun to write in the shared notes of a session: told once for what is written in one go. */
public record NotesWritten(long session, Instant at, PersonId by) implements Fact {}
