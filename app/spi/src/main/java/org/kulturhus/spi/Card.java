package org.kulturhus.spi;

import java.util.Set;

/**
 * A fragment that a module adds to a page of the house.
 *
 * @param place the page
 * @param order position on the page, small first
 * @param fragment absolute resource path, for example {@code /WEB-INF/library/loans-card.xhtml}
 * @param wide whether the fragment takes the whole width; otherwise two stand side by side
 * @param allowedTo who sees it
 */
public record Card(Place place, int order, String fragment, boolean wide, Set<Role> allowedTo) {

    /** Pages that take cards. On {@code PROGRAMME} the fragment reads {@code #{programmePage.id}}. */
    public enum Place {
        HOME,
        PROGRAMME
    }

    public Card {
        allowedTo = Set.copyOf(allowedTo);
    }

    public static Card wide(Place place, int order, String fragment, Role... allowedTo) {
        return new Card(place, order, fragment, true, Set.of(allowedTo));
    }

    public static Card half(Place place, int order, String fragment, Role... allowedTo) {
        return new Card(place, order, fragment, false, Set.of(allowedTo));
    }
}
