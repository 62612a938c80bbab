package org.kulturhus.followup.team.booking;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader has put a session with the own team to another time. */
public record TeamSessionMoved(long session, Instant at, PersonId by) implements Fact {}
