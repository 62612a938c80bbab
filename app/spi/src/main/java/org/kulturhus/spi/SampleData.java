package org.kulturhus.spi;

/**
 * Part of the sample company. Asked once, when a house with sample data starts for the first time, in one transaction
 * with the others; the same at every first start apart from dates, which are relative to today.
 */
public interface SampleData {

    /** Small first; the core (people, programme) is 0. */
    int order();

    void write();
}
