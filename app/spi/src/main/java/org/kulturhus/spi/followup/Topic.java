package org.kulturhus.spi.followup;

/** The two topics that follow-up sessions alternate (R4). */
public enum Topic {
    FINANCE,
    CULTURE;

    public Topic other() {
        return this == FINANCE ? CULTURE : FINANCE;
    }
}
