package org.kulturhus.shell.background;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.spi.Background;

/**
 * What every node does again and again, from when the tables stand until the house is closed. Whoever has something of that kind
 * observes this and says so.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private final ManagedScheduledExecutorService clock;
    private final Background background;
    private final List<Future<?>> begun = new ArrayList<>();

    Rounds(ManagedScheduledExecutorService clock, Background background) {
        this.clock = clock;
        this.background = background;
    }

    /** One round. */
    @FunctionalInterface
    public interface Round {
        void go() throws Exception;
    }

    /** As {@link #every(Duration, Duration, String, Round)}; the first one after a pause, too. */
    public void every(Duration pause, String failed, Round round) {
        every(pause, pause, failed, round);
    }

    /**
     * Begins.
     *
     * @param first until the first round
     * @param pause from the end of a round until the next one
     * @param failed what the log says of a round that fails; the next one comes all the same
     */
    public void every(Duration first, Duration pause, String failed, Round round) {
        begun.add(clock.scheduleWithFixedDelay(
                () -> go(round, failed), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** On a thread that is handed out: the clock gives all its runs one entity manager, which the first one closes (ADR 0024). */
    private void go(Round round, String failed) {
        FutureTask<Void> work = new FutureTask<>(() -> {
            round.go();
            return null;
        });
        background.run(work);
        try {
            work.get();
        } catch (ExecutionException broken) {
            LOG.log(Level.WARNING, failed, broken.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** No further one begins; one that has begun comes to its end. */
    void end() {
        begun.forEach(rounds -> rounds.cancel(true));
    }
}
