package org.planted.shell;

import org.planted.beta.Betas;

/** Fault: the core names a module. */
public class Core {

    Betas betas;
}
