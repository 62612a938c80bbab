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

    /**
     * As {@link #tell(PersonId, Phrase, Phrase, String)}, of a change in a series of appointments: who has invitations by mail
     * gets the words with the invitation, in one mail. {@link #changed} has to be told as well.
     *
     * @param series as in {@link org.kulturhus.spi.calendar.CalendarEntry.Part}
     */
    default boolean tell(PersonId person, Phrase title, Phrase words, String path, String series) {
        return tell(person, title, words, path);
    }

    /**
     * The appointments of a series were planned, moved, handed over or cancelled: soon after the caller's transaction, whoever
     * stands or stood in them gets one mail with the invitation, its change, or its end (iTIP, RFC 5546).
     *
     * @param series as in {@link org.kulturhus.spi.calendar.CalendarEntry.Part}
     */
    default void changed(String series) {}
}
