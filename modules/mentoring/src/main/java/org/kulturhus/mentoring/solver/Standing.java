package org.kulturhus.mentoring.solver;

import java.util.Arrays;

/** Who stands where while it is searched: the chosen places, the minutes and calendars they fill, and what it all costs. */
final class Standing {

    static final int NONE = -1;

    private final Problem problem;
    private final int[] chosen;
    private final long[] minutes;
    private final int[][] owners;
    private final int[][] members;
    private final int[] memberCount;
    private final int[] seatOf;
    private double cost;
    private int unplaced;

    Standing(Problem problem) {
        this.problem = problem;
        int mentors = problem.mentors().size();
        chosen = new int[problem.places().size()];
        Arrays.fill(chosen, NONE);
        seatOf = new int[chosen.length];
        minutes = new long[mentors];
        owners = new int[mentors][Grid.QUARTERS];
        for (int[] calendar : owners) {
            Arrays.fill(calendar, NONE);
        }
        members = new int[mentors][4];
        memberCount = new int[mentors];
        unplaced = chosen.length;
    }

    int chosen(int leader) {
        return chosen[leader];
    }

    int[] chosen() {
        return chosen.clone();
    }

    /** Without what leaders without a place cost. */
    double cost() {
        return cost;
    }

    int unplaced() {
        return unplaced;
    }

    /** What the mentor's load would cost more with these minutes. */
    double moreLoad(int mentor, int more) {
        return problem.more(mentor, minutes[mentor], more);
    }

    /** Minutes that are wanting for the place, 0 or less if there is room. */
    long wanting(int mentor, int more) {
        Problem.Room room = problem.mentors().get(mentor);
        return room.taken() + minutes[mentor] + more - room.capacity();
    }

    int members(int mentor) {
        return memberCount[mentor];
    }

    int member(int mentor, int at) {
        return members[mentor][at];
    }

    /** Somebody else who stands in one of the spans, or {@link #NONE}. */
    int inTheWay(int leader, int place) {
        Options mine = problem.places().get(leader);
        int[] spans = mine.spans(place);
        for (int span = 0; span < spans.length; span += 2) {
            int[] calendar = owners[spans[span]];
            int end = Math.min(spans[span + 1] + mine.length(), Grid.QUARTERS);
            for (int quarter = spans[span + 1]; quarter < end; quarter++) {
                if (calendar[quarter] != NONE && calendar[quarter] != leader) {
                    return calendar[quarter];
                }
            }
        }
        return NONE;
    }

    boolean fits(int leader, int place) {
        Options mine = problem.places().get(leader);
        return wanting(mine.mentor(place), mine.minutes(place)) <= 0 && inTheWay(leader, place) == NONE;
    }

    void put(int leader, int place) {
        Options mine = problem.places().get(leader);
        int mentor = mine.mentor(place);
        cost += mine.cost(place) + moreLoad(mentor, mine.minutes(place));
        minutes[mentor] += mine.minutes(place);
        chosen[leader] = place;
        unplaced--;
        fill(leader, place, leader);
        if (memberCount[mentor] == members[mentor].length) {
            members[mentor] = Arrays.copyOf(members[mentor], 2 * memberCount[mentor]);
        }
        seatOf[leader] = memberCount[mentor];
        members[mentor][memberCount[mentor]++] = leader;
    }

    void take(int leader) {
        Options mine = problem.places().get(leader);
        int place = chosen[leader];
        int mentor = mine.mentor(place);
        minutes[mentor] -= mine.minutes(place);
        cost -= mine.cost(place) + moreLoad(mentor, mine.minutes(place));
        chosen[leader] = NONE;
        unplaced++;
        fill(leader, place, NONE);
        int last = members[mentor][--memberCount[mentor]];
        members[mentor][seatOf[leader]] = last;
        seatOf[last] = seatOf[leader];
    }

    private void fill(int leader, int place, int owner) {
        Options mine = problem.places().get(leader);
        int[] spans = mine.spans(place);
        for (int span = 0; span < spans.length; span += 2) {
            int end = Math.min(spans[span + 1] + mine.length(), Grid.QUARTERS);
            Arrays.fill(owners[spans[span]], spans[span + 1], end, owner);
        }
    }
}
