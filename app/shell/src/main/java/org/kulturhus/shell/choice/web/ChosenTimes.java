package org.kulturhus.shell.choice.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.kulturhus.shell.choice.model.QuietHours;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Hours and weekdays as they are written in a form or a request. */
final class ChosenTimes {

    private ChosenTimes() {}

    /** Nothing when neither is written. */
    static Optional<QuietHours> quiet(String from, String until) {
        if (none(from) && none(until)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new QuietHours(LocalTime.parse(none(from) ? "" : from), LocalTime.parse(none(until) ? "" : until)));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw Refused.invalid("quietFrom", Phrase.of("shell", "choice.quiet.wrong"));
        }
    }

    private static boolean none(String written) {
        return written == null || written.isBlank();
    }

    /** Nothing when none is written. */
    static Optional<DayOfWeek> day(String written) {
        if (none(written)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(written))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("digest", Phrase.of("shell", "choice.digest.wrong"))));
    }
}
