package org.kulturhus.governance.model;

/** What a seat of the customer committee stands for (R13). */
public enum Function {
    /** The sponsor of high rank, who chairs: opens and closes votes. */
    CX_SPONSOR,
    FINANCE,
    MARKETING,
    TECHNOLOGY,
    CUSTOMER_SERVICE,
    OPERATIONS,
    PEOPLE
}
