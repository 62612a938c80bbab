package org.kulturhus.followup.answer.meeting;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/**
 * Somebody has answered the invitation of a meeting with a team, or of a joint training.
 *
 * @param entry its identity in every calendar
 */
public record MeetingAnswered(String entry, Instant at, PersonId by) implements Fact {}
