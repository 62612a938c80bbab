package org.kulturhus.mentoring.solver.measure;

/** An hour of a mentor as the rival sees it. */
record RivalPlace(int number, int mentor, int capacity, int start) {}
