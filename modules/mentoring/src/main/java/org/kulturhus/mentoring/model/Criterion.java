package org.kulturhus.mentoring.model;

import org.kulturhus.spi.Phrase;

/** What counts when a mentor is chosen; how much each counts is set for the programme, from 0 to {@link #MOST}. */
public enum Criterion {
    /** The mentor speaks the leader's language. */
    LANGUAGE(8),
    /** Few kilometres; the same country where they are not known. */
    PLACE(5),
    /** The mentor offers the strengths that the leader wishes. */
    STRENGTHS(5),
    /** The mentor is one whom the leader wishes, and none whom the leader would rather not have. */
    WISHES(6),
    /** The mentor and the time are today's. */
    CONTINUITY(8),
    /** The time lies in the part of the day that the leader prefers. */
    HOURS(3),
    /** The mentor is seldom away while the leader is there. */
    PRESENCE(4),
    /** The mentor comes from another unit. */
    UNIT(1),
    /** Mentors give hours in proportion to what they can give. */
    LOAD(4);

    /** The largest weight. */
    public static final int MOST = 10;

    private final int usual;

    Criterion(int usual) {
        this.usual = usual;
    }

    /** Its weight where nobody has set another. */
    public int usual() {
        return usual;
    }

    public Phrase words() {
        return Phrase.of("mentoring", "criterion." + name());
    }
}
