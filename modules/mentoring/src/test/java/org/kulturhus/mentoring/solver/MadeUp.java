package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kulturhus.mentoring.solver.Problem.Room;

/** A made-up company: three languages, twenty places in a row, four half days a fortnight for each mentor, wishes of leaders. */
public final class MadeUp {

    private static final int HALF_DAY = 16;

    private final SplittableRandom random;
    private final int mentors;
    private final int[] languages;
    private final int[] places;
    private final int[][] starts;

    private MadeUp(int mentors, int step, long seed) {
        this.mentors = mentors;
        random = new SplittableRandom(seed);
        languages = random.ints(mentors, 0, 3).toArray();
        places = random.ints(mentors, 0, 20).toArray();
        starts = new int[mentors][];
        for (int mentor = 0; mentor < mentors; mentor++) {
            starts[mentor] = IntStream.range(0, 4)
                    .flatMap(half -> halfDay(half / 2, step))
                    .distinct()
                    .toArray();
        }
    }

    private IntStream halfDay(int week, int step) {
        int first = (week * 7 + random.nextInt(5)) * 96 + 32 + 4 * random.nextInt(5);
        return IntStream.range(0, (HALF_DAY - 4) / step + 1).map(number -> first + number * step);
    }

    /**
     * @param step quarters of an hour between two starts: 4 for whole hours, 2 for half ones, 0 for no times at all
     * @param room about how many hours each mentor has
     */
    public static Problem problem(int leaders, int mentors, int step, int room, long seed) {
        MadeUp company = new MadeUp(mentors, Math.max(1, step), seed);
        List<Room> rooms = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            rooms.add(new Room(60 * (room - 2 + company.random.nextInt(5)), 0));
        }
        List<Options> all = new ArrayList<>();
        for (int leader = 0; leader < leaders; leader++) {
            all.add(company.leader(step));
        }
        return new Problem(all, rooms, step == 0 ? 0 : 20);
    }

    private Options leader(int step) {
        int language = random.nextInt(3);
        int place = random.nextInt(20);
        int never = random.nextInt(5);
        boolean mornings = random.nextBoolean();
        List<Options.Option> options = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            int far = Math.abs(place - places[mentor]);
            double cost = (language == languages[mentor] ? 0 : 40) + (far == 0 ? 0 : 10 + 2 * far) + random.nextInt(20);
            if (step == 0) {
                options.add(new Options.Option(mentor, 60, cost, Options.NO_TIME));
                continue;
            }
            for (int start : starts[mentor]) {
                if (start / 96 % 7 != never) {
                    double hour = start % 96 < 48 == mornings ? 0 : 5;
                    options.add(new Options.Option(mentor, 60, cost + hour, new int[] {mentor, start}));
                }
            }
        }
        return Options.of(4, options);
    }
}
