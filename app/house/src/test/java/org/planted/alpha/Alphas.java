package org.planted.alpha;

import org.planted.alpha.web.AlphaPage;
import org.planted.beta.Betas;

/** Fault: the root knows its web, and a module knows another one. */
public class Alphas {

    AlphaPage page;
    Betas others;
}
