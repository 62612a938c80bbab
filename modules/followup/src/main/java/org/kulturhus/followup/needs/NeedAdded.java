package org.kulturhus.followup.needs;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader has written down an own limitation or knowledge need. */
public record NeedAdded(long need, Instant at, PersonId by) implements Fact {}
