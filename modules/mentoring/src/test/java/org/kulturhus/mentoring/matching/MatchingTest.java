package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.mentoring.matching.Matching.Choice;
import org.kulturhus.mentoring.matching.Matching.Load;

class MatchingTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void isAsCheapAsTheBestOfAllPossibleOnes(int seed) {
        Random random = new Random(seed);
        int leaders = 3 + random.nextInt(2);
        List<Long> mentorOfSlot = new ArrayList<>();
        Map<Long, Load> loads = new HashMap<>();
        for (long mentor = 0; mentor < 3; mentor++) {
            loads.put(mentor, new Load(random.nextInt(3), random.nextInt(3)));
            mentorOfSlot.add(mentor);
            mentorOfSlot.add(mentor);
        }
        List<Choice> choices = new ArrayList<>();
        for (int leader = 0; leader < leaders; leader++) {
            for (int slot = 0; slot < mentorOfSlot.size(); slot++) {
                if (random.nextInt(4) > 0) {
                    choices.add(new Choice(leader, slot, random.nextInt(60)));
                }
            }
        }
        Map<Integer, Integer> solved = Matching.solve(leaders, choices, mentorOfSlot, loads);
        List<Choice> chosen = choices.stream()
                .filter(choice -> Integer.valueOf(choice.slot()).equals(solved.get(choice.leader())))
                .toList();
        assertThat(feasible(chosen, mentorOfSlot, loads)).isTrue();
        assertThat(Matching.cost(leaders, chosen, mentorOfSlot, loads))
                .isEqualTo(best(0, leaders, choices, new ArrayList<>(), mentorOfSlot, loads));
        assertThat(Matching.solve(leaders, choices, mentorOfSlot, loads)).isEqualTo(solved);
    }

    private static int best(
            int leader,
            int leaders,
            List<Choice> choices,
            List<Choice> chosen,
            List<Long> mentors,
            Map<Long, Load> loads) {
        if (!feasible(chosen, mentors, loads)) {
            return Integer.MAX_VALUE;
        }
        if (leader == leaders) {
            return Matching.cost(leaders, chosen, mentors, loads);
        }
        int best = best(leader + 1, leaders, choices, chosen, mentors, loads);
        for (Choice choice : choices) {
            if (choice.leader() == leader) {
                List<Choice> more = new ArrayList<>(chosen);
                more.add(choice);
                best = Math.min(best, best(leader + 1, leaders, choices, more, mentors, loads));
            }
        }
        return best;
    }

    private static boolean feasible(List<Choice> chosen, List<Long> mentorOfSlot, Map<Long, Load> loads) {
        boolean onePerSlot = chosen.stream().map(Choice::slot).distinct().count() == chosen.size();
        boolean capacity = loads.entrySet().stream()
                .allMatch(load -> chosen.stream()
                                .filter(choice ->
                                        mentorOfSlot.get(choice.slot()).equals(load.getKey()))
                                .count()
                        <= load.getValue().free());
        return onePerSlot && capacity;
    }

    @Test
    @DisplayName("a leader whom no slot fits is left out, the others are placed")
    void aLeaderWithoutASlotIsLeftOut() {
        Map<Integer, Integer> solved =
                Matching.solve(2, List.of(new Choice(1, 0, 5)), List.of(7L), Map.of(7L, new Load(0, 3)));
        assertThat(solved).isEqualTo(Map.of(1, 0));
    }

    @Test
    void aFullMentorTakesNobody() {
        Map<Integer, Integer> solved =
                Matching.solve(1, List.of(new Choice(0, 0, 0)), List.of(7L), Map.of(7L, new Load(3, 0)));
        assertThat(solved).isEmpty();
    }

    @Test
    void spreadsTheLoadWhereAllElseIsEqual() {
        List<Choice> choices =
                List.of(new Choice(0, 0, 1), new Choice(0, 2, 1), new Choice(1, 1, 1), new Choice(1, 2, 1));
        List<Long> mentors = List.of(1L, 1L, 2L);
        Map<Integer, Integer> solved =
                Matching.solve(2, choices, mentors, Map.of(1L, new Load(0, 2), 2L, new Load(0, 2)));
        assertThat(solved.values().stream().map(mentors::get)).containsExactlyInAnyOrder(1L, 2L);
    }
}
