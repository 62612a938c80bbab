package org.kulturhus.followup.needs;

import java.time.Instant;
import org.kulturhus.followup.needs.model.NeedState;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader has begun to work on a need, is done with it, or has opened it again. */
public record NeedTakenOn(long need, NeedState state, Instant at, PersonId by) implements Fact {}
