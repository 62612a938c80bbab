package org.kulturhus.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who act at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in their order. */
    static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CyclicBarrier start = new CyclicBarrier(all.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> one : all) {
            running.add(threads.submit(() -> {
                start.await();
                return one.call();
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        threads.shutdown();
        return answers;
    }
}
