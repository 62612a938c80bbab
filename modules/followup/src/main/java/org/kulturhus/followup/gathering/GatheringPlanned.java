package org.kulturhus.followup.gathering;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** People were asked which time of a joint training suits them. */
public record GatheringPlanned(long gathering, Instant at, PersonId by) implements Fact {}
