package org.kulturhus.spi.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.kulturhus.spi.Phrase;

/**
 * Something in a person's calendar.
 *
 * @param uid stable identity of letters, digits and hyphens, unique in the house ({@code followup-17})
 * @param sequence counts up with every change of the entry
 * @param path page of the entry, without leading slash, with its query
 * @param part the series that it belongs to, if it is not by itself
 */
public record CalendarEntry(
        String uid,
        int sequence,
        TimeSpan span,
        ZoneId zone,
        Phrase title,
        Phrase description,
        String path,
        boolean cancelled,
        Optional<Part> part) {

    /**
     * Membership of a series, which calendar programmes know by one identity.
     *
     * @param series stable identity of the series, made as the {@code uid}, at most 80 characters
     * @param title of the whole series, for this person
     * @param planned where the plan has the entry; moving or cancelling it does not change this
     */
    public record Part(String series, Phrase title, Instant planned) {}
}
