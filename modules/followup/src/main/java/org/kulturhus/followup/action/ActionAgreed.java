package org.kulturhus.followup.action;

import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** An action was agreed in a session: who does it, until which day. */
public record ActionAgreed(long action, long session, PersonId owner, LocalDate due, Instant at, PersonId by)
        implements Fact {}
