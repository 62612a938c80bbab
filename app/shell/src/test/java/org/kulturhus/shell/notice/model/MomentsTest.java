package org.kulturhus.shell.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Phrase;

/** The first moment that words name, however deep in them. */
class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T22:30:00Z");
    private static final Instant EARLY = Instant.parse("2026-12-02T06:30:00Z");
    private static final Instant LATE = Instant.parse("2026-12-09T06:30:00Z");

    @Test
    void theFirstToComeCounts() {
        Phrase list = Phrase.of("m", "list", Phrase.of("m", "moment", LATE), Phrase.of("m", "moment", EARLY));
        assertThat(Moments.next(NOW, Phrase.of("m", "title", LATE, "x", 3), Phrase.of("m", "text", list)))
                .contains(EARLY);
    }

    @Test
    void whatHasGoneByDoesNotPress() {
        assertThat(Moments.next(NOW, Phrase.of("m", "title", NOW.minusSeconds(1), NOW)))
                .isEmpty();
        assertThat(Moments.next(NOW, Phrase.of("m", "title"))).isEmpty();
    }
}
