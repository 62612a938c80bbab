package org.kulturhus.mentoring.solver;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
final class Big {
    static Problem make(int leaders, int mentors, int step, int seed, int cap) {
        SplittableRandom r = new SplittableRandom(seed);
        List<Problem.Room> rooms = new ArrayList<>();
        int[][] starts = new int[mentors][];
        for (int m = 0; m < mentors; m++) {
            rooms.add(new Problem.Room(60 * (cap - 2 + r.nextInt(5)), 0));
            List<Integer> s = new ArrayList<>();
            for (int w = 0; w < 2; w++) for (int k = 0; k < 2; k++) { int day = r.nextInt(5); int from = (w*7+day)*96 + 32 + 4*r.nextInt(5); for (int q = 0; q + 4 <= 16; q += step) s.add(from + q); }
            starts[m] = s.stream().distinct().mapToInt(x->x).toArray();
        }
        int[] lang = r.ints(mentors, 0, 3).toArray(), place = r.ints(mentors,0,20).toArray();
        List<Options> all = new ArrayList<>();
        for (int l = 0; l < leaders; l++) {
            int la = r.nextInt(3), pl = r.nextInt(20); int pref = r.nextInt(5); boolean am = r.nextBoolean();
            List<Options.Option> p = new ArrayList<>();
            for (int m = 0; m < mentors; m++) {
                double c = (la == lang[m] ? 0 : 40) + (pl == place[m] ? 0 : 10 + 2*Math.abs(pl-place[m])) + r.nextInt(20);
                for (int s : starts[m]) { int day = s/96%7; boolean a = s%96 < 48; if (day == pref) continue; p.add(new Options.Option(m, 60, c + (a==am?0:5) , new int[]{m, s})); }
            }
            all.add(Options.of(4, p));
        }
        return new Problem(all, rooms, 20);
    }
    public static void main(String[] a) {
        long t = System.nanoTime();
        Problem p = make(Integer.parseInt(a[0]), Integer.parseInt(a[1]), Integer.parseInt(a[2]), 1, Integer.parseInt(a[3]));
        System.out.printf("made %d ms, places %d%n", (System.nanoTime()-t)/1000000, p.places().stream().mapToLong(Options::size).sum());
        long t0 = System.nanoTime();
        ExecutorService x = Executors.newFixedThreadPool(2);
        Solution s = Solver.solve(p, null, Budget.of(Duration.ofSeconds(Integer.parseInt(a[4]))), new Solver.Searchers(x, List.of(1L,2L)), z -> { if (System.nanoTime()/100000000%5==0) System.out.printf("%d ms %.2f placed %d bound %.1f%n", (System.nanoTime()-t0)/1000000, z.cost(), z.placed(), z.bound());});
        System.out.printf("END %d ms %.2f placed %d bound %.2f best %s%n", (System.nanoTime()-t0)/1000000, s.cost(), s.placed(), s.bound(), s.best());
        x.shutdown();
    }
}
