package org.kulturhus.culture;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A new version of an agreed statement was begun; the agreed one stays valid. */
public record StatementRevised(ProgrammeId programme, int number, Instant at, PersonId by) implements Fact {}
