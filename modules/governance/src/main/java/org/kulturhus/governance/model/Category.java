package org.kulturhus.governance.model;

/** What a decision of the committee is about (R13). */
public enum Category {
    /** More mandate to the front line: discount, extra service, without asking. */
    MANDATE,
    JOURNEY,
    BUDGET,
    ORGANISATION
}
