package org.kulturhus.followup.answer;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** Somebody has answered the invitation of a session. */
public record SessionAnswered(long session, Instant at, PersonId by) implements Fact {}
