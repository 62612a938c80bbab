package org.kulturhus.shell.holiday;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks on every node, each half minute, whether another node has changed the company's holidays. */
@ApplicationScoped
public class HolidayRound {

    private static final Logger LOG = Logger.getLogger(HolidayRound.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 30;
    /** After the tables stand. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private CompanyHolidays holidays;

    private Future<?> rounds;

    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            holidays.keepAgain();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The company's holidays could not be read", failed);
        }
    }
}
