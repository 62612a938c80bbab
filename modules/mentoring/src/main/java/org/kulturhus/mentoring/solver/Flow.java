package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The problem as a minimum-cost flow, which has a true optimum: leader → time of a mentor (one leader) → mentor → seats (each
 * further one costs more) → sink. A leader for whom nothing is left flows past them all at a cost above every other.
 *
 * <p>It begins with the cheapest places of each leader only; then the prices of the nodes tell which of the others could make
 * it cheaper, and it is solved again with these, until there are none. So the optimum is that of all places.
 */
final class Flow {

    private static final int FIRST = 12;
    private static final int MORE = 8;
    private static final double HAIR = 1e-7;

    private final Problem problem;
    private final Grid grid;
    private final Network network;
    private final boolean[][] known;
    private final int sink;
    private double floor;

    Flow(Problem problem, Grid grid) {
        this.problem = problem;
        this.grid = grid;
        double unplaced = problem.unplaced();
        int leaders = problem.places().size();
        sink = leaders + problem.mentors().size() + grid.slots();
        network = new Network(leaders, sink);
        known = new boolean[leaders][];
        for (int leader = 0; leader < leaders; leader++) {
            known[leader] = new boolean[problem.places().get(leader).size()];
            network.add(leader, sink, unplaced, Network.PLAIN);
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            network.add(slotNode(slot), mentorNode(grid.mentorOf(slot)), 0, Network.PLAIN);
        }
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            seats(mentor);
        }
    }

    /**
     * Begins with what was found without times: the prices of mentors, a place for each leader, and what no answer undercuts.
     *
     * @param other of the same problem, solved
     * @param places by leader, -1 for none
     */
    Flow after(Flow other, Solution places) {
        floor = places.bound();
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            network.atLeast(mentorNode(mentor), other.network.price(mentorNode(mentor)));
        }
        raisePrices();
        for (int leader = 0; leader < known.length; leader++) {
            if (places.chosen()[leader] >= 0) {
                add(leader, places.chosen()[leader]);
            }
        }
        return this;
    }

    private int mentorNode(int mentor) {
        return problem.places().size() + mentor;
    }

    private int slotNode(int slot) {
        return problem.places().size() + problem.mentors().size() + slot;
    }

    private void seats(int mentor) {
        for (int seat = 0; seat < grid.seats(mentor); seat++) {
            long before = (long) seat * grid.minutes();
            network.add(mentorNode(mentor), sink, problem.more(mentor, before, grid.minutes()), Network.PLAIN);
        }
    }

    /** The cheapest of all choices on the grid; where somebody stops it, the cheapest of those looked at, unproven. */
    Solution solve(Budget budget) {
        for (int leader = 0; leader < known.length; leader++) {
            addCheapest(leader);
        }
        int[] chosen;
        boolean more;
        do {
            chosen = network.solve();
            raisePrices();
            more = addCheaper();
        } while (more && !budget.stops() && network.cost() > floor + HAIR);
        return new Solution(chosen, problem.cost(chosen), grid.exact() && !more ? network.cost() : floor);
    }

    /** A node that nothing has passed is no cheaper than the way on; its price could be any lower one, and lead astray. */
    private void raisePrices() {
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            network.atLeast(mentorNode(mentor), problem.more(mentor, 0, grid.minutes()));
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            network.atLeast(slotNode(slot), network.price(mentorNode(grid.mentorOf(slot))));
        }
    }

    private void add(int leader, int place) {
        int slot = grid.slotOf(leader, place);
        if (known[leader][place] || slot == Grid.OFF) {
            return;
        }
        known[leader][place] = true;
        Options mine = problem.places().get(leader);
        int to = slot == Grid.TIMELESS ? mentorNode(mine.mentor(place)) : slotNode(slot);
        network.add(leader, to, mine.cost(place), place);
    }

    /** Of each of the cheapest mentors two times, other ones for every leader, so that not all of them want the same. */
    private void addCheapest(int leader) {
        Options mine = problem.places().get(leader);
        Map<Integer, List<Integer>> byMentor = cheapest(leader);
        byMentor.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer mentor) ->
                                mine.cost(byMentor.get(mentor).get(0)))
                        .thenComparing(turn(leader)))
                .limit(FIRST)
                .map(byMentor::get)
                .forEach(same -> {
                    for (int time = 0; time < Math.min(2, same.size()); time++) {
                        add(leader, same.get((leader * 7 + time * 3) % same.size()));
                    }
                });
    }

    /** The cheapest places of each of the cheapest mentors, and of all who are as cheap as the last of these. */
    private Map<Integer, List<Integer>> cheapest(int leader) {
        Options mine = problem.places().get(leader);
        Map<Integer, List<Integer>> byMentor = new LinkedHashMap<>();
        double dearest = Double.MAX_VALUE;
        for (int place = 0; place < mine.size() && mine.cost(place) <= dearest; place++) {
            if (grid.slotOf(leader, place) != Grid.OFF) {
                List<Integer> same = byMentor.computeIfAbsent(mine.mentor(place), mentor -> new ArrayList<>());
                if (same.isEmpty() || mine.cost(place) <= mine.cost(same.get(0)) + HAIR) {
                    same.add(place);
                }
                dearest = byMentor.size() < FIRST ? dearest : Math.min(dearest, mine.cost(place) + HAIR);
            }
        }
        return byMentor;
    }

    /** Where several mentors are as good, every leader begins with others. */
    private Comparator<Integer> turn(int leader) {
        int mentors = problem.mentors().size();
        return Comparator.comparingInt(mentor -> Math.floorMod(mentor - leader * FIRST, mentors));
    }

    /** Adds to each leader the places with the lowest prices, one of a mentor, if these are lower than what the leader pays. */
    private boolean addCheaper() {
        boolean added = false;
        double[] lowest = new double[problem.mentors().size()];
        int[] best = new int[lowest.length];
        for (int leader = 0; leader < known.length; leader++) {
            Arrays.fill(lowest, -HAIR);
            Arrays.fill(best, -1);
            price(leader, lowest, best);
            added |= addLowest(leader, lowest, best);
        }
        return added;
    }

    private void price(int leader, double[] lowest, int[] best) {
        Options mine = problem.places().get(leader);
        for (int place = 0; place < mine.size(); place++) {
            int slot = grid.slotOf(leader, place);
            if (slot == Grid.OFF || known[leader][place]) {
                continue;
            }
            int mentor = mine.mentor(place);
            int to = slot == Grid.TIMELESS ? mentorNode(mentor) : slotNode(slot);
            double less = mine.cost(place) - network.price(leader) + network.price(to);
            if (less < lowest[mentor]) {
                lowest[mentor] = less;
                best[mentor] = place;
            }
        }
    }

    private boolean addLowest(int leader, double[] lowest, int[] best) {
        int[] mentors = IntStream.range(0, best.length)
                .filter(mentor -> best[mentor] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer mentor) -> lowest[mentor])
                        .thenComparing(turn(leader)))
                .limit(MORE)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int mentor : mentors) {
            add(leader, best[mentor]);
        }
        return mentors.length > 0;
    }
}
