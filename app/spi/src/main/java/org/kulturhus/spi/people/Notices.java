package org.kulturhus.spi.people;

import java.time.Instant;
import org.kulturhus.spi.Phrase;

/** Tells people what they did not ask for, in the app and by mail, each in the own language and clock. */
public interface Notices {

    /**
     * Written in the caller's transaction, so that nothing is told that did not happen: it stands in the app for 90 days, whatever
     * the person has chosen and whether the house has a mail server or not, and is mailed after the transaction. Nothing is told
     * while sample data is written.
     *
     * @param title one line
     * @param words what has happened and what it means to the person; an empty line divides paragraphs
     * @param path page that shows it, without leading slash, with its query
     * @return whether it will be mailed; not by a house without a mail server, and not to whoever has muted the module
     */
    boolean tell(PersonId person, Phrase title, Phrase words, String path);

    /**
     * As {@link #tell(PersonId, Phrase, Phrase, String)}, of a change in a series of appointments: who has invitations by mail
     * gets the words with the invitation, in one mail; in the app they stand once. {@link #changed} has to be told as well.
     *
     * @param series as in {@link org.kulturhus.spi.calendar.CalendarEntry.Part}
     */
    default boolean tell(PersonId person, Phrase title, Phrase words, String path, String series) {
        return tell(person, title, words, path);
    }

    /**
     * Of sample data only: what the person was told at a moment in the past stands in the app, and is never mailed. What was told
     * more than two days ago has been read.
     *
     * @param title as in {@link #tell(PersonId, Phrase, Phrase, String)}, like the words and the path
     */
    default void told(PersonId person, Phrase title, Phrase words, String path, Instant then) {}

    /**
     * The appointments of a series were planned, moved, handed over or cancelled: soon after the caller's transaction, whoever
     * stands or stood in them gets one mail with the invitation, its change, or its end (iTIP, RFC 5546).
     *
     * @param series as in {@link org.kulturhus.spi.calendar.CalendarEntry.Part}
     */
    default void changed(String series) {}
}
