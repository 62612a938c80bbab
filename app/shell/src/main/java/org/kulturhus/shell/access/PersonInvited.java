package org.kulturhus.shell.access;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** A person was given a link to choose a password. */
public record PersonInvited(PersonId person, Instant at, PersonId by) implements Fact {}
