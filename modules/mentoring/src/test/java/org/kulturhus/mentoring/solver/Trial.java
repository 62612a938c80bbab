package org.kulturhus.mentoring.solver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Trial {
    public static void main(String[] a) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        double sum = 0, worst = 0; int n = 0;
        for (String name : Gap.NAMES) {
            Gap gap = Gap.read(name);
            long[] last = {System.nanoTime(), 0};
            Solution s = Solver.solve(gap.problem(), null, Budget.of(Duration.ofMillis(Long.parseLong(a[0]))),
                new Solver.Searchers(threads, List.of(1L, 2L)), x -> last[1] = System.nanoTime());
            double g = s.cost() / gap.optimum() - 1;
            System.out.printf("%s opt %d found %.0f placed %d gap %.3f%% bound %.0f at %d ms%n", name, gap.optimum(), s.cost(), s.placed(), 100*g, s.bound(), (last[1]-last[0])/1000000);
            sum += g; worst = Math.max(worst, g); n++;
        }
        System.out.printf("mean %.3f%% worst %.3f%%%n", 100*sum/n, 100*worst);
        threads.shutdown();
    }
}
