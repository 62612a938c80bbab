package org.kulturhus.spi.programme;

/** Identity of a programme. */
public record ProgrammeId(long value) {}
