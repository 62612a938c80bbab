package org.kulturhus.spi.programme;

/** What a number or a state means to its reader; shown by colour and always also by words. */
public enum Tone {
    NEUTRAL,
    GOOD,
    WARN,
    BAD
}
