package org.kulturhus.spi.people;

import org.kulturhus.spi.Phrase;

/** Tells people by mail what they did not ask for, each in the own language and clock. */
public interface Notices {

    /**
     * Written in the caller's transaction, so that nothing is told that did not happen, and sent after it. Nothing is told
     * while sample data is written.
     *
     * @param title one line
     * @param words what has happened and what it means to the person; an empty line divides paragraphs
     * @param path page that shows it, without leading slash, with its query
     * @return whether it will be sent; a house without a mail server cannot tell anybody
     */
    boolean tell(PersonId person, Phrase title, Phrase words, String path);
}
