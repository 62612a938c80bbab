package org.kulturhus.spi.programme;

/** The stages of a programme, in order. */
public enum Stage {
    ARTICULATE,
    DESIGN,
    ASSIGN,
    FOLLOW_UP,
    REINFORCE
}
