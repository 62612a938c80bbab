package org.kulturhus.spi;

import java.time.Instant;
import org.kulturhus.spi.people.PersonId;

/**
 * Something that has happened: a record named by a past participle which carries ids and time only. Told with a CDI
 * {@code Event} inside the teller's transaction and heard with {@code @Observes}; every fact also goes into the audit
 * trail.
 */
public interface Fact {

    /** When it happened. */
    Instant at();

    /** Who did it. */
    PersonId by();
}
