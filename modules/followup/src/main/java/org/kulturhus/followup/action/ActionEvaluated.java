package org.kulturhus.followup.action;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** It was said what an action that was done has led to. */
public record ActionEvaluated(long action, Instant at, PersonId by) implements Fact {}
