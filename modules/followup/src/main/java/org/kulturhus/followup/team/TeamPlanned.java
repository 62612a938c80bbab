package org.kulturhus.followup.team;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** The sessions of a leader with the own team were planned (R3). */
public record TeamPlanned(PersonId leader, int added, int moved, int removed, Instant at, PersonId by)
        implements Fact {}
