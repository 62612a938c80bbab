package org.kulturhus.spi.governance;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/**
 * The customer committee has adopted a decision (R13).
 *
 * @param decision id of the decision in the register
 */
public record DecisionAdopted(long decision, Instant at, PersonId by) implements Fact {}
