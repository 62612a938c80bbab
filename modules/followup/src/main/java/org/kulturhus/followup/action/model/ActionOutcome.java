package org.kulturhus.followup.action.model;

/** What an action has led to (R7). */
public enum ActionOutcome {
    BETTER,
    SAME,
    WORSE
}
