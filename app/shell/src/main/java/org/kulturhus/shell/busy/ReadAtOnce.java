package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.spi.Background;

/** Reads several calendars beside each other, for somebody who waits: not longer than a few seconds, however many they are. */
@ApplicationScoped
public class ReadAtOnce {

    private static final Logger LOG = Logger.getLogger(ReadAtOnce.class.getName());
    private static final int SIDE_BY_SIDE = 16;
    private static final Duration PATIENCE = CalendarFetch.QUICK.plusSeconds(1);

    @Inject
    private Background background;

    @Inject
    private ReadCalendar readCalendar;

    /** Those whose turn has not come by then stay as they are known. */
    void read(Collection<Long> calendars) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Queue<Long> waiting = new ConcurrentLinkedQueue<>(calendars);
        CountDownLatch working = new CountDownLatch(calendars.size());
        for (int hand = 0; hand < Math.min(SIDE_BY_SIDE, calendars.size()); hand++) {
            background.run(() -> work(waiting, working, deadline));
        }
        try {
            boolean all = working.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(all ? Level.FINE : Level.INFO, "Calendars not read in time: {0}", working.getCount());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Queue<Long> waiting, CountDownLatch working, Instant deadline) {
        Long next = waiting.poll();
        while (next != null) {
            try {
                if (Instant.now().isBefore(deadline)) {
                    readCalendar.read(next, CalendarFetch.QUICK);
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "A calendar could not be read", failed);
            } finally {
                working.countDown();
            }
            next = waiting.poll();
        }
    }
}
