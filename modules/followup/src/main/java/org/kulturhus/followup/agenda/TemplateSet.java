package org.kulturhus.followup.agenda;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The points for the sessions of one topic of a programme were set. */
public record TemplateSet(ProgrammeId programme, Topic topic, Instant at, PersonId by) implements Fact {}
