package org.kulturhus.governance.model;

/** Where a decision stands. From {@link #ADOPTED} on the in-effect date tells whether it holds already. */
public enum State {
    DRAFT,
    PROPOSED,
    VOTING,
    ADOPTED,
    REJECTED,
    WITHDRAWN
}
