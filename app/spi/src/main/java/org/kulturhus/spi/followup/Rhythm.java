package org.kulturhus.spi.followup;

import java.time.Duration;

/**
 * What a leader's sessions take of a week.
 *
 * @param length of the longest one; as much is kept free in calendars
 * @param everyWeek whether they stand in both of two weeks at some time of the programme, so that the hour has to be kept free in
 *     both; otherwise always in the same one of the two
 * @param perWeek time of all sessions, spread evenly over the weeks of the programme
 */
public record Rhythm(Duration length, boolean everyWeek, Duration perWeek) {

    /** As long every second week. */
    public static Rhythm fortnightly(Duration length) {
        return new Rhythm(length, false, length.dividedBy(2));
    }
}
