package org.planted.alpha.web;

import jakarta.transaction.Transactional;

/** Fault: a transaction begins in the web. */
@Transactional
public class AlphaPage {}
