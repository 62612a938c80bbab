package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does all of something or nothing, after what can last has been done before it. */
@ApplicationScoped
public class DoAtOnce {

    /** One transaction: the caller's if there is one, else one of its own. */
    @Transactional
    public <T> T act(Supplier<T> all) {
        return all.get();
    }

    /** As {@link #act}, without an answer. */
    @Transactional
    public void run(Runnable all) {
        all.run();
    }
}
