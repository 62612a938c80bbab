package org.kulturhus.followup.team.booking;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader has called off a session with the own team. */
public record TeamSessionCalledOff(long session, Instant at, PersonId by) implements Fact {}
