package org.kulturhus.shell.foresight.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** A day as the API takes it. */
public final class Day {

    private Day() {}

    /**
     * Refuses what is no day, at its field.
     *
     * @param text as 2026-12-24, or null
     * @return null without a text
     */
    public static LocalDate of(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw Refused.invalid(field, Phrase.of("shell", "day.wrong"));
        }
    }
}
