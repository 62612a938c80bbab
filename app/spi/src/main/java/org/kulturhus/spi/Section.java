package org.kulturhus.spi;

/** The groups of the menu, in the order in which the menu shows them. */
public enum Section {
    /** Not in the menu. */
    NONE,
    /** Without a heading, at the top. */
    TOP,
    MINE,
    PLAN,
    DEVELOP,
    GOVERN,
    LISTEN,
    HOUSE
}
