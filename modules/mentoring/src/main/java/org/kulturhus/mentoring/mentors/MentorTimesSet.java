package org.kulturhus.mentoring.mentors;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A mentor's capacity and weekly times were set. */
public record MentorTimesSet(PersonId mentor, Instant at, PersonId by) implements Fact {}
