package org.kulturhus.governance.model;

/** Which way the measure of the expected effect is to move. */
public enum Direction {
    UP,
    DOWN
}
