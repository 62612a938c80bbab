package org.kulturhus.spi.mentoring;

import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader with the personal mentor and the fixed development time (R4). */
public record Pairing(ProgrammeId programme, PersonId leader, PersonId mentor, FixedTime time) {}
