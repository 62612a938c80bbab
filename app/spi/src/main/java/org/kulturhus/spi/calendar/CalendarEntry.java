package org.kulturhus.spi.calendar;

import java.time.ZoneId;
import org.kulturhus.spi.Phrase;

/**
 * Something in a person's calendar.
 *
 * @param uid stable identity, unique in the house ({@code followup-17})
 * @param sequence counts up with every change that moves the entry
 * @param path page of the entry, without leading slash, with its query
 */
public record CalendarEntry(
        String uid,
        int sequence,
        TimeSpan span,
        ZoneId zone,
        Phrase title,
        Phrase description,
        String path,
        boolean cancelled) {}
