package org.kulturhus.followup.attendance;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** It was said who was away from a session. */
public record AttendanceTaken(long session, Instant at, PersonId by) implements Fact {}
