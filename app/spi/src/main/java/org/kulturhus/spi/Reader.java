package org.kulturhus.spi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Whoever reads the page or the answer: language, zone, and words in that language. In pages {@code #{reader}}. */
public interface Reader {

    Locale locale();

    ZoneId zone();

    /** The phrase in the reader's language; a missing word shows its key between question marks. */
    String say(Phrase phrase);

    /** For example "Tue 8 Dec, 09:00" in the reader's language and zone. */
    String moment(Instant instant);
}
