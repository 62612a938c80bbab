package org.kulturhus.followup.rules;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A person has said how she or he can be booked. */
public record BookingRulesSet(Instant at, PersonId by) implements Fact {}
