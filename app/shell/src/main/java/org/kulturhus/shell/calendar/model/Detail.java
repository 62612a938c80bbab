package org.kulturhus.shell.calendar.model;

import java.util.Arrays;
import java.util.Optional;

/** How much a calendar link tells whoever holds it; the owner chooses. Notes of sessions are never told. */
public enum Detail {
    /** That the owner is taken, and when. */
    BUSY,
    /** The title as well. */
    TITLES,
    /** Everything but notes: also the text, and the address of the page. */
    ALL;

    /** Nothing for a word that is none of these. */
    public static Optional<Detail> named(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.name().equals(word))
                .findFirst();
    }
}
