package org.kulturhus.followup.booking.web;

import java.io.Serializable;
import java.time.Instant;
import org.kulturhus.spi.Phrase;

/**
 * What the reader has just done with the time of a session.
 *
 * @param from where it stood
 * @param to where it went; {@code null} when it is back where it stood
 */
public record Moved(Instant from, Instant to) implements Serializable {

    /** Whether there is something to be undone. */
    public boolean undoable() {
        return to != null;
    }

    public Phrase words() {
        return undoable() ? Phrase.of("followup", "move.moved", from, to) : Phrase.of("followup", "move.back", from);
    }
}
