package org.kulturhus.mentoring.mentors;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A mentor's languages and strengths were set. */
public record MentorOfferSet(PersonId mentor, Instant at, PersonId by) implements Fact {}
