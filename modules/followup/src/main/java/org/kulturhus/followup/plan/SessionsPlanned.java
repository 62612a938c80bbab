package org.kulturhus.followup.plan;

import java.time.Instant;
import java.util.Map;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * Leaders have got their sessions, in one act.
 *
 * @param sessions how many, by leader
 */
public record SessionsPlanned(ProgrammeId programme, Map<PersonId, Integer> sessions, Instant at, PersonId by)
        implements Fact {}
