package org.kulturhus.shell.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** A person chooses the language to read in. */
@ApplicationScoped
public class ChooseLanguage {

    @Inject
    private Members members;

    @Inject
    private Access access;

    @Transactional
    public void choose(Locale language) {
        members.member(access.me())
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "person.unknown")))
                .reads(language);
    }
}
