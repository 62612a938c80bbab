package org.kulturhus.followup.needs.model;

/** What a leader lacks (R7). */
public enum NeedKind {
    /** What one cannot do, or dares not. */
    LIMITATION,
    /** What one does not know yet. */
    KNOWLEDGE
}
