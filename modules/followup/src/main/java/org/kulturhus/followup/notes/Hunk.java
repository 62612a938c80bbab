package org.kulturhus.followup.notes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change that a writer made: these lines of the base, from the first (included) to the second (excluded), became those.
 *
 * @param mine whether the one who writes now made it
 */
record Hunk(int from, int until, List<String> lines, boolean mine) {

    /** What both made, in the order of the base; before a line that is changed comes what is put in there. */
    static List<Hunk> of(List<String> base, List<String> theirs, List<String> mine) {
        return Stream.concat(of(base, theirs, false), of(base, mine, true))
                .sorted(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::until))
                .toList();
    }

    private static Stream<Hunk> of(List<String> base, List<String> changed, boolean mine) {
        return deltas(base, changed).stream()
                .map(delta -> new Hunk(
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        delta.getTarget().getLines(),
                        mine));
    }

    /** Takes room as the square of the lines, of which there are therefore never very many. */
    static List<AbstractDelta<String>> deltas(List<String> base, List<String> changed) {
        return DiffUtils.diff(base, changed).getDeltas();
    }

    boolean insertion() {
        return from == until;
    }

    /** Whether it touches lines between these two, or puts lines in at the same place. */
    boolean meets(int begin, int end) {
        boolean samePlace = insertion() && begin == end && from == begin;
        return samePlace || from < end && until > begin;
    }
}
