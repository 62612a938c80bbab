package org.kulturhus.followup.team.meeting;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** A leader said what became of a session with the own team. */
public record TeamSessionClosed(long session, Beat.State state, Instant at, PersonId by) implements Fact {}
