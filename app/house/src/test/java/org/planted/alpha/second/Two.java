package org.planted.alpha.second;

import org.planted.alpha.first.One;

/** Fault: the other half of a cycle. */
public class Two {

    One one;
}
