package org.kulturhus.followup.needs.model;

/** How far a leader has come with a need. */
public enum NeedState {
    OPEN,
    IN_PROGRESS,
    DONE
}
