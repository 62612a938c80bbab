package org.kulturhus.shell.busy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads every calendar again, each half hour, on one node. */
@ApplicationScoped
public class CalendarRound {

    private static final Logger LOG = Logger.getLogger(CalendarRound.class.getName());
    /** After the tables stand. */
    private static final int LATER = 5000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private BusyCalendars calendars;

    @Inject
    private ReadCalendar readCalendar;

    private Future<?> rounds;

    void begin(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.MINUTES);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** A round that fails is written to the log; the next one comes all the same. */
    private void round() {
        try {
            Optional<Long> next = calendars.claim(Instant.now());
            while (next.isPresent()) {
                readCalendar.read(next.get(), CalendarFetch.PATIENT);
                next = calendars.claim(Instant.now());
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of the calendars failed", failed);
        }
    }
}
