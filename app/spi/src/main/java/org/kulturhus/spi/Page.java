package org.kulturhus.spi;

import java.util.List;
import java.util.Set;

/**
 * A page and who may open it.
 *
 * @param path URL path without leading slash and ending, which is also the Facelets file: {@code mentoring/pairings}
 * @param section where the menu lists it; {@link Section#NONE} for a page that is reached from another page only
 * @param order position inside the section, small first
 * @param title words of the menu entry
 * @param allowedTo who may open it; everybody else is refused
 * @param beneath paths of listed pages, of which the menu marks the first one that the reader has while this page is open; none
 *     for the first of the same module
 */
public record Page(String path, Section section, int order, Phrase title, Set<Role> allowedTo, List<String> beneath) {

    /** A page that the menu lists. */
    public static Page listed(String path, Section section, int order, Phrase title, Role... allowedTo) {
        return new Page(path, section, order, title, Set.of(allowedTo), List.of());
    }

    /** A page that is reached from another page only. */
    public static Page inner(String path, Phrase title, Role... allowedTo) {
        return new Page(path, Section.NONE, 0, title, Set.of(allowedTo), List.of());
    }

    /** The same, found in the menu under one of these listed pages. */
    public Page beneath(String... paths) {
        return new Page(path, section, order, title, allowedTo, List.of(paths));
    }
}
