package org.kulturhus.followup.gathering.fixed;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** It was said who was there at a joint training. */
public record RollTaken(long gathering, Instant at, PersonId by) implements Fact {}
