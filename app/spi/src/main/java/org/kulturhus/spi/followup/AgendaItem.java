package org.kulturhus.spi.followup;

import org.kulturhus.spi.Phrase;

/**
 * Something that a module puts on the agenda of a session.
 *
 * @param origin where it comes from ("Customer committee")
 * @param path page that tells more, without leading slash, with its query
 */
public record AgendaItem(Phrase words, Phrase origin, String path) {}
