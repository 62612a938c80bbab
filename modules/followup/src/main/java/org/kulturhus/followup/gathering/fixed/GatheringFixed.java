package org.kulturhus.followup.gathering.fixed;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** The time of a joint training was chosen. */
public record GatheringFixed(long gathering, Instant at, PersonId by) implements Fact {}
