package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;

/** Somebody was quicker, or the time was never to be had: the refusal says why, and names the nearest free times. */
public final class NotFree {

    private static final int ALTERNATIVES = 3;

    private NotFree() {}

    /** @param free what is free around the wished time */
    public static Refused of(Frame frame, TimeSpan wished, List<TimeSpan> free) {
        Instant start = wished.from();
        Phrase why = frame.against(wished, Instant.now()).orElse(words("move.taken.offered"));
        return Refused.conflict(nearest(free, start)
                .reduce((one, other) -> words("list", one, other))
                .map(list -> words("move.taken.other", start, why, list))
                .orElse(words("move.taken", start, why)));
    }

    private static Stream<Object> nearest(List<TimeSpan> free, Instant start) {
        return free.stream()
                .map(TimeSpan::from)
                .sorted(Comparator.comparing(
                        other -> Duration.between(start, other).abs()))
                .limit(ALTERNATIVES)
                .sorted()
                .map(Object.class::cast);
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
