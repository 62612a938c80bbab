package org.kulturhus.followup.week;

import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;

/**
 * Something in a week.
 *
 * @param meeting the session, or null where the person is taken otherwise
 * @param other whom the person meets, or null
 * @param movable whether the session is still to come
 */
public record Item(TimeSpan span, FollowUpSession meeting, Person other, boolean movable) {

    /** Whether it is a session. */
    boolean isMeeting() {
        return meeting != null;
    }

    static Item taken(TimeSpan span) {
        return new Item(span, null, null, false);
    }
}
