package org.planted.alpha.first;

import org.planted.alpha.second.Two;

/** Fault: one half of a cycle. */
public class One {

    Two two;
}
