package org.kulturhus.mentoring.consent;

import java.time.Instant;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader or a mentor has said whether a published pairing suits. */
public record PairingAnswered(
        ProgrammeId programme, PersonId leader, PersonId mentor, Consent.Stance stance, Instant at, PersonId by)
        implements Fact {}
