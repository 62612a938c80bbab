package org.kulturhus.spi;

import java.util.List;

/**
 * What a module contributes, as data. A module implements it with one {@code @ApplicationScoped} bean; the id is the
 * only obligation.
 */
public interface Module {

    /** One lower-case word: also folder, package leaf, persistence unit, table prefix, URL segment and word bundle. */
    String id();

    /** Every page of the module. A page that is not declared here cannot be reached. */
    default List<Page> pages() {
        return List.of();
    }

    /** Fragments that the module adds to pages of the house. */
    default List<Card> cards() {
        return List.of();
    }
}
