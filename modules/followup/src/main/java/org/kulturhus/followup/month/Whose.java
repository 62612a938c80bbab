package org.kulturhus.followup.month;

/** Whose weeks are shown side by side. */
public enum Whose {
    /** Everybody in a programme. */
    PROGRAMME,
    /** The leaders whom the reader mentors. */
    MENTORED,
    /** The leaders whose line manager the reader is (R5). */
    MANAGED,
    /** The reader and everybody whose line manager the reader is, with their meetings (R3). */
    TEAM
}
