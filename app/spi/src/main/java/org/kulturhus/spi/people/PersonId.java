package org.kulturhus.spi.people;

/** Identity of a person. */
public record PersonId(long value) {}
