package org.kulturhus.spi;

/**
 * Work that nobody's request waits for, or that is done by many hands at once. It has nothing of whoever asked for it: no reader,
 * no transaction, no rights.
 */
public interface Background {

    /** Begins at once, on another thread of this server; what fails is the work's own affair and is told to the log. */
    void run(Runnable work);
}
