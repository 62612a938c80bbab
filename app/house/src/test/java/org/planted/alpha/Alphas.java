package org.planted.alpha;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDate;
import org.planted.alpha.web.AlphaPage;
import org.planted.beta.Betas;

/** Faults: the root knows its web, a module knows another one, asks the machine what day it is and begins threads by itself. */
public class Alphas {

    LocalDate today = LocalDate.now();
    AlphaPage page;
    Betas others;

    void begin(ManagedExecutorService threads) {
        threads.execute(() -> {});
    }
}
