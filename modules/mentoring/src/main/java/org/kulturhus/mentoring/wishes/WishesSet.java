package org.kulturhus.mentoring.wishes;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A leader has said what to wish of a mentor, and when to meet one. */
public record WishesSet(PersonId leader, Instant at, PersonId by) implements Fact {}
