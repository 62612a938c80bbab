package org.kulturhus.followup.week;

import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;

/**
 * Something in a week.
 *
 * @param meeting the session, or null where it is something else
 * @param other whom the person meets in the session, or null
 * @param entry of the person's calendar that is no session, or null
 * @param movable whether it is a session still to come
 */
public record Item(TimeSpan span, FollowUpSession meeting, Person other, CalendarEntry entry, boolean movable) {

    static Item session(FollowUpSession session, Person other, boolean toCome) {
        return new Item(session.span(), session, other, null, toCome);
    }

    static Item entry(CalendarEntry entry) {
        return new Item(entry.span(), null, null, entry, false);
    }

    /** The person is not free, and that is all that is known. */
    static Item taken(TimeSpan span) {
        return new Item(span, null, null, null, false);
    }

    /** Whether it has a name, and a page of its own. */
    boolean named() {
        return meeting != null || entry != null;
    }
}
