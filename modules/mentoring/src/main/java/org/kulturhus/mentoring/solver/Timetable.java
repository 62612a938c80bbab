package org.kulturhus.mentoring.solver;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds a time for everybody whose mentor is known already, at no more than the cheapest cost with that mentor: who stands in
 * the way moves to another time that is as cheap, and whoever stands in the way there moves on. Where everybody gets one, an
 * answer that is best without times is best with them.
 */
final class Timetable {

    private static final double HAIR = 1e-9;

    private final Problem problem;
    private final Standing standing;

    private Timetable(Problem problem) {
        this.problem = problem;
        standing = new Standing(problem);
    }

    /**
     * @param chosen a place of the mentor for each leader, -1 for none
     * @return the same mentors at times that all fit; -1 for those for whom there is none left
     */
    static int[] of(Problem problem, int[] chosen) {
        Timetable table = new Timetable(problem);
        for (int leader = 0; leader < chosen.length; leader++) {
            if (chosen[leader] >= 0) {
                table.settle(leader, chosen[leader], new HashSet<>());
            }
        }
        return table.standing.chosen();
    }

    private boolean settle(int leader, int like, Set<Integer> asked) {
        Options mine = problem.places().get(leader);
        for (int place = 0; place < mine.size() && mine.cost(place) <= mine.cost(like) + HAIR; place++) {
            if (mine.mentor(place) == mine.mentor(like) && standing.fits(leader, place)) {
                standing.put(leader, place);
                return true;
            }
        }
        asked.add(leader);
        for (int place = 0; place < mine.size() && mine.cost(place) <= mine.cost(like) + HAIR; place++) {
            int other = mine.mentor(place) == mine.mentor(like) ? standing.inTheWay(leader, place) : Standing.NONE;
            if (other != Standing.NONE && !asked.contains(other) && moves(leader, place, other, asked)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the leader in the place if the other one then finds another. */
    private boolean moves(int leader, int place, int other, Set<Integer> asked) {
        int theirs = standing.chosen(other);
        standing.take(other);
        if (standing.fits(leader, place)) {
            standing.put(leader, place);
            if (settle(other, theirs, asked)) {
                return true;
            }
            standing.take(leader);
        }
        standing.put(other, theirs);
        return false;
    }
}
