package org.planted.alpha;

import java.time.LocalDate;
import org.planted.alpha.web.AlphaPage;
import org.planted.beta.Betas;

/** Fault: the root knows its web, a module knows another one and asks the machine what day it is. */
public class Alphas {

    LocalDate today = LocalDate.now();
    AlphaPage page;
    Betas others;
}
