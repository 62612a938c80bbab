package org.kulturhus.followup.team.rhythm;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** How often and how long leaders meet their teams was changed. */
public record RhythmChanged(int teams, Instant at, PersonId by) implements Fact {}
