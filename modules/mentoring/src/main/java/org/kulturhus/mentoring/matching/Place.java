package org.kulturhus.mentoring.matching;

import java.util.Objects;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/** One hour every second week with a mentor. */
public record Place(Person mentor, FixedTime time) {

    /** By the mentor's id: hashing a whole person for each of thousands of places takes long. */
    @Override
    public int hashCode() {
        return Objects.hash(mentor.id(), time);
    }
}
