package org.kulturhus.spi;

import java.util.Set;

/**
 * A page and who may open it.
 *
 * @param path URL path without leading slash and ending, which is also the Facelets file: {@code mentoring/pairings}
 * @param section where the menu lists it; {@link Section#NONE} for a page that is reached from another page only
 * @param order position inside the section, small first
 * @param title words of the menu entry
 * @param allowedTo who may open it; everybody else is refused
 */
public record Page(String path, Section section, int order, Phrase title, Set<Role> allowedTo) {

    public Page {
        allowedTo = Set.copyOf(allowedTo);
    }

    /** A page that the menu lists. */
    public static Page listed(String path, Section section, int order, Phrase title, Role... allowedTo) {
        return new Page(path, section, order, title, Set.of(allowedTo));
    }

    /** A page that is reached from another page only. */
    public static Page inner(String path, Phrase title, Role... allowedTo) {
        return new Page(path, Section.NONE, 0, title, Set.of(allowedTo));
    }
}
