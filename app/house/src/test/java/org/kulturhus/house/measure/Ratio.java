package org.kulturhus.house.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What ours costs against what the bare one costs, round by round. */
final class Ratio {

    private final String what;
    private final double goal;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    Ratio(String what, double goal) {
        this.what = what;
        this.goal = goal;
    }

    void round(double ours, double bare) {
        this.ours.add(ours);
        this.bare.add(bare);
        System.out.printf(Locale.ROOT, "  %s: %.2f / %.2f = %.2f%n", what, ours, bare, ours / bare);
    }

    /** One line of the table in docs/performance.md. */
    String line() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / bare.get(round));
        }
        ratios.sort(null);
        double median = median(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f / **%.2f** / %.2f | %.2f | %s |",
                what,
                median(ours),
                median(bare),
                ratios.get(0),
                median,
                ratios.get(ratios.size() - 1),
                goal,
                median <= goal ? "held" : "missed");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
