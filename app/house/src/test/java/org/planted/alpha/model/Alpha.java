package org.planted.alpha.model;

import org.planted.alpha.first.One;

/** Fault: the model knows something outside of it. */
public class Alpha {

    One one;
}
