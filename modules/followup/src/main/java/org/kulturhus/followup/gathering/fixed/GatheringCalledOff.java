package org.kulturhus.followup.gathering.fixed;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A joint training, or the poll for it, was called off. */
public record GatheringCalledOff(long gathering, Instant at, PersonId by) implements Fact {}
