package org.kulturhus.mentoring.matching;

import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/** One hour every second week with a mentor. */
public record Place(Person mentor, FixedTime time) {}
