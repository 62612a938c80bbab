package org.kulturhus.governance.model;

/** What a seat holder says in a vote. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN,
    /** Takes no part because of a conflict of interest, and is left out of the quorum base. */
    RECUSED
}
