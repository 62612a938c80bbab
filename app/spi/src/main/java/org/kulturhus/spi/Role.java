package org.kulturhus.spi;

/** What a signed-in person may be. One person can have several roles; everybody is at least {@link #EMPLOYEE}. */
public enum Role {
    TRAINING_MANAGER,
    EXECUTIVE,
    MENTOR,
    LEADER,
    EMPLOYEE,
    ADMINISTRATOR
}
