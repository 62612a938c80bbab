package org.planted.beta;

/** A module without a fault. */
public class Betas {}
