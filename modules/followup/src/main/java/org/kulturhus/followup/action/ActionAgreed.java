package org.kulturhus.followup.action;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** An action was agreed in a session. */
public record ActionAgreed(long session, PersonId owner, Instant at, PersonId by) implements Fact {}
