package org.kulturhus.followup.attendance.model;

/** Why somebody was away from a session. */
public enum AwayReason {
    ILLNESS,
    LEAVE,
    /** The workplace could not spare the person. */
    OPERATIONS,
    TRAVEL,
    FORGOTTEN,
    /** Has to be said in words. */
    OTHER
}
