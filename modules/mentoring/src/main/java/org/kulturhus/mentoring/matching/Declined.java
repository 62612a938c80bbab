package org.kulturhus.mentoring.matching;

import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;

/**
 * A no to a pairing.
 *
 * @param by its leader or its mentor
 * @param time whether it is the fixed time that does not suit, otherwise the other person
 */
public record Declined(Pairing pairing, PersonId by, boolean time) {

    boolean isOf(PersonId leader, PersonId mentor) {
        return !time && pairing.leader().equals(leader) && pairing.mentor().equals(mentor);
    }

    boolean isThen(PersonId person, FixedTime wished, Rhythm rhythm) {
        return time && by.equals(person) && WorkingTime.meet(pairing.time(), rhythm, wished, rhythm);
    }
}
