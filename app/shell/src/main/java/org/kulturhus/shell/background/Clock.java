package org.kulturhus.shell.background;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.spi.Background;

/** Begins the rounds of this node, and ends them. */
@ApplicationScoped
public class Clock {

    /** After the tables stand: {@code OpenTheHouse} observes the same with the default priority. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    private Background background;

    @Inject
    private Event<Rounds> opening;

    private Rounds rounds;

    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        rounds = new Rounds(clock, background);
        opening.fire(rounds);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (rounds != null) {
            rounds.end();
        }
    }
}
