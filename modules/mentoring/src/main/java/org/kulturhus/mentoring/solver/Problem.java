package org.kulturhus.mentoring.solver;

import java.util.List;

/**
 * Leaders who want one place each, and mentors with room and a calendar. Leaders and mentors are numbered from 0.
 *
 * @param places what each leader may take
 * @param mentors the room and load of each mentor
 * @param fairness what the last bit of a mentor's room costs: a mentor's load costs half of it × load² ÷ (room × hour), so
 *     that each further hour costs more, and more for the one who has less room; 0 leaves the load out
 */
public record Problem(List<Options> places, List<Room> mentors, double fairness) {

    static final int HOUR = 60;

    public Problem {
        places = List.copyOf(places);
        mentors = List.copyOf(mentors);
    }

    /**
     * A mentor's room.
     *
     * @param capacity minutes per fortnight in all
     * @param taken minutes of it that are gone already
     */
    public record Room(int capacity, int taken) {}

    /** What it costs that the mentor gives so many minutes beside those that are gone. */
    double load(int mentor, long minutes) {
        Room room = mentors.get(mentor);
        double all = room.taken() + (double) minutes;
        return room.capacity() == 0 ? 0 : fairness * all * all / (2.0 * HOUR * room.capacity());
    }

    /** What the last minutes of the mentor's room cost. */
    double lastLoad(int mentor, int minutes) {
        Room room = mentors.get(mentor);
        int free = Math.max(minutes, room.capacity() - room.taken());
        return load(mentor, free) - load(mentor, free - (long) minutes);
    }

    /** Whether the mentor has room for the place when nobody else is there. */
    boolean everFits(Options leader, int place) {
        Room room = mentors.get(leader.mentor(place));
        return leader.minutes(place) <= room.capacity() - room.taken();
    }

    /** What one leader without a place costs: more than all that the others could save by it. */
    public double unplaced() {
        double dearest = 0;
        for (Options leader : places) {
            dearest = Math.max(dearest, leader.size() == 0 ? 0 : leader.cost(leader.size() - 1));
        }
        double fullest = 0;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            Room room = mentors.get(mentor);
            fullest += load(mentor, Math.max(0, room.capacity() - room.taken()));
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
            cost += load(mentor, minutes[mentor]) - load(mentor, 0);
        }
        return cost;
    }
}
