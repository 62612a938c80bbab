package org.kulturhus.shell.notice;

import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/**
 * A room has told of a series of appointments; said inside its transaction.
 *
 * @param letter words that one person is to get with the invitation; nothing when the appointments have changed
 */
public record SeriesTold(String series, Optional<Letterhead> letter) {

    /**
     * Words in the person's language.
     *
     * @param path page that the mail leads to, without leading slash
     */
    public record Letterhead(PersonId person, String subject, String text, String path) {}
}
