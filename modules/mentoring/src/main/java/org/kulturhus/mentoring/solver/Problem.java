package org.kulturhus.mentoring.solver;

import java.util.List;

/**
 * Leaders who want one place each, and mentors with room and a calendar. Leaders and mentors are numbered from 0.
 *
 * @param places what each leader may take
 * @param mentors the room and load of each mentor
 * @param fairness what the last bit of a mentor's room costs, see {@link Room#load}; 0 leaves the load out
 * @param seat minutes of every place, where each further one shall cost whole points of load; 0 for no rounding
 */
public record Problem(List<Options> places, List<Room> mentors, double fairness, int seat) {

    private static final int HOUR = 60;

    public Problem {
        places = List.copyOf(places);
        mentors = List.copyOf(mentors);
    }

    /** Load is not rounded. */
    public Problem(List<Options> places, List<Room> mentors, double fairness) {
        this(places, mentors, fairness, 0);
    }

    /**
     * A mentor's room.
     *
     * @param capacity minutes per fortnight in all
     * @param taken minutes of it that are gone already
     */
    public record Room(int capacity, int taken) {

        /** Minutes that are left, never below 0. */
        int free() {
            return Math.max(0, capacity - taken);
        }

        /**
         * What some minutes more cost: a mentor's load costs half of fairness × load² ÷ (room × hour), so that each further
         * hour costs more, and more for the one who has less room.
         *
         * @param before minutes beside those that are gone
         */
        double load(double fairness, long before, long minutes) {
            double all = taken + (double) before;
            return capacity == 0 ? 0 : fairness * minutes * (2 * all + minutes) / (2.0 * HOUR * capacity);
        }

        /** As {@link #load}, for one place, in whole points. */
        public int points(double fairness, long before, int minutes) {
            return (int) Math.round(load(fairness, before, minutes));
        }
    }

    /** What it costs that the mentor gives some minutes beside those before. */
    double more(int mentor, long before, long minutes) {
        Room room = mentors.get(mentor);
        if (seat == 0) {
            return room.load(fairness, before, minutes);
        }
        int points = 0;
        for (long done = 0; done < minutes; done += seat) {
            points += room.points(fairness, before + done, seat);
        }
        return points;
    }

    /** What the last minutes of the mentor's room cost. */
    double lastLoad(int mentor, int minutes) {
        Room room = mentors.get(mentor);
        return more(mentor, Math.max(minutes, room.free()) - (long) minutes, minutes);
    }

    /** Whether the mentor has room for the place when nobody else is there. */
    boolean everFits(Options leader, int place) {
        return leader.minutes(place) <= mentors.get(leader.mentor(place)).free();
    }

    /** What one leader without a place costs: more than all that the others could save by it. */
    public double unplaced() {
        double dearest = 0;
        for (Options leader : places) {
            dearest = Math.max(dearest, leader.size() == 0 ? 0 : leader.cost(leader.size() - 1));
        }
        double fullest = 0;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            fullest += more(mentor, 0, mentors.get(mentor).free());
        }
        return 1 + places.size() * dearest + fullest;
    }

    /**
     * The cost of a choice: {@link #unplaced} for each leader without a place, their places and the mentors' load.
     *
     * @param chosen number of the chosen place by leader, -1 for none
     */
    public double cost(int[] chosen) {
        long[] minutes = new long[mentors.size()];
        double unplaced = unplaced();
        double cost = 0;
        for (int leader = 0; leader < chosen.length; leader++) {
            if (chosen[leader] < 0) {
                cost += unplaced;
            } else {
                Options mine = places.get(leader);
                cost += mine.cost(chosen[leader]);
                minutes[mine.mentor(chosen[leader])] += mine.minutes(chosen[leader]);
            }
        }
        for (int mentor = 0; mentor < minutes.length; mentor++) {
            cost += more(mentor, 0, minutes[mentor]);
        }
        return cost;
    }
}
