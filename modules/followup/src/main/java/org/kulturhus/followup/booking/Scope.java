package org.kulturhus.followup.booking;

/** How many of a series are meant. */
public enum Scope {
    /** This one. */
    THIS,
    /** This one and all that follow it. */
    FOLLOWING,
    /** All to come. */
    ALL
}
