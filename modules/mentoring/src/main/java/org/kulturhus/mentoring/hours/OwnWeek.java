package org.kulturhus.mentoring.hours;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.kulturhus.spi.mentoring.FixedTime;

/**
 * Which times of mentors suit a leader's own week, and what each costs. It is asked of hundreds of mentors for each of thousands of
 * leaders, so it is found out once for all mentors who receive at the same hours, and which times suit once for all leaders who have
 * nothing in their week.
 */
public final class OwnWeek {

    private final Predicate<FixedTime> fits;
    private final boolean everyWeek;
    private final Map<Hours, Suiting> suiting;
    private final Map<Hours, Times> times = new IdentityHashMap<>();

    /**
     * A week.
     *
     * @param fits whether a time suits
     * @param everyWeek whether the hour has to be free in both weeks
     * @param suiting what was found for other leaders with the same week
     */
    public OwnWeek(Predicate<FixedTime> fits, boolean everyWeek, Map<Hours, Suiting> suiting) {
        this.fits = fits;
        this.everyWeek = everyWeek;
        this.suiting = suiting;
    }

    /** @param starts first quarter of an hour of the fortnight of each, where it is told in its own zone */
    public record Suiting(List<FixedTime> all, int[] starts) {}

    /**
     * Times that suit.
     *
     * @param points what each of them costs, whoever the mentor is
     * @param least of these points; more than anything where there is no time
     */
    public record Times(Suiting suiting, int[] points, int least) {

        private static final int NONE = Integer.MAX_VALUE / 2;

        private static Times of(Suiting suiting, ToIntFunction<FixedTime> cost) {
            int[] points = suiting.all().stream().mapToInt(cost).toArray();
            int least = NONE;
            for (int each : points) {
                least = Math.min(least, each);
            }
            return new Times(suiting, points, least);
        }

        public int size() {
            return points.length;
        }

        public FixedTime time(int at) {
            return suiting.all().get(at);
        }

        public int start(int at) {
            return suiting.starts()[at];
        }
    }

    /**
     * Those of a mentor.
     *
     * @param hours in which the mentor receives, or has time left
     * @param cost of a time, whoever the mentor is
     */
    public Times in(Hours hours, ToIntFunction<FixedTime> cost) {
        Times found = times.get(hours);
        if (found == null) {
            found = Times.of(suiting.computeIfAbsent(hours, this::suiting), cost);
            times.put(hours, found);
        }
        return found;
    }

    private Suiting suiting(Hours hours) {
        List<FixedTime> all = hours.fitting(fits);
        return new Suiting(
                all,
                all.stream()
                        .mapToInt(time -> WorkingTime.quarters(time, time.zone(), everyWeek)[0])
                        .toArray());
    }
}
