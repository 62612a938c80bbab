package org.kulturhus.shell.reader.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.kulturhus.spi.Phrase;

/** Words with arguments for pages: {@code #{reader.say(phrases.of('library', 'loans.count', page.count))}}. */
@Named
@ApplicationScoped
public class Phrases {

    public Phrase of(String module, String key, Object... arguments) {
        return Phrase.of(module, key, arguments);
    }
}
