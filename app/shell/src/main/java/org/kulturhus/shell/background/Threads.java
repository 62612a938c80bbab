package org.kulturhus.shell.background;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.spi.Background;

/**
 * Hands work out to threads of the server. The server gives such a thread the books of whoever hands the work out, in which the open
 * entity managers stand, and it is one book for both: whoever ends first closes them for the other. So nobody's request hands work
 * out, but a thread that reads nothing itself, begun before anybody has read anything (ADR 0024).
 */
@ApplicationScoped
public class Threads implements Background {

    private static final Logger LOG = Logger.getLogger(Threads.class.getName());
    /** Before the tables stand. */
    private static final int FIRST = 1;

    @Resource
    private ManagedExecutorService threads;

    private final BlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
    private Future<?> handingOut;

    void begin(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object started) {
        handingOut = threads.submit(this::handOut);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (handingOut != null) {
            handingOut.cancel(true);
        }
    }

    @Override
    public void run(Runnable work) {
        asked.add(work);
    }

    private void handOut() {
        try {
            while (true) {
                begin(asked.take());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that the server does not take keeps the others from nothing. */
    private void begin(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException refused) {
            LOG.log(Level.SEVERE, "Work in the background could not begin", refused);
        }
    }
}
