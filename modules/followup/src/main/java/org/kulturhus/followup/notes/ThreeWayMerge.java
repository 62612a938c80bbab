package org.kulturhus.followup.notes;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the changes of two people who began with the same text into one, line by line. What one of them changed is changed; what
 * both put in at the same place stands there from both; where both changed the same lines both versions stay, between lines
 * that begin with {@link #MARK} and name the writer. No line that somebody wrote is dropped.
 */
final class ThreeWayMerge {

    /** Begins the lines that mark two versions of the same lines. */
    static final String MARK = "≠";

    private final List<String> base;
    private final String them;
    private final String me;
    private final List<String> merged = new ArrayList<>();
    private int done;

    private ThreeWayMerge(List<String> base, String them, String me) {
        this.base = base;
        this.them = them;
        this.me = me;
    }

    /**
     * @param base what both began with
     * @param theirs what it has become meanwhile
     * @param mine what the writer made of it
     * @param them who wrote the one, as the reader is told
     * @param me who wrote the other
     */
    static String merge(String base, String theirs, String mine, String them, String me) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return mine;
        }
        ThreeWayMerge merge = new ThreeWayMerge(lines(base), them, me);
        merge.walk(Hunk.of(merge.base, lines(theirs), lines(mine)));
        return String.join("\n", merge.merged);
    }

    /** Both, where it is not known what they began with: what they have in common once, and all the rest. */
    static String union(String theirs, String mine) {
        return merge("", theirs, mine, "", "");
    }

    /** An empty text has no line, so that two who begin it do not change the same one. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private void walk(List<Hunk> hunks) {
        for (int first = 0; first < hunks.size(); ) {
            int from = hunks.get(first).from();
            int until = hunks.get(first).until();
            int next = first + 1;
            for (; next < hunks.size() && hunks.get(next).meets(from, until); next++) {
                until = Math.max(until, hunks.get(next).until());
            }
            take(hunks.subList(first, next), from, until);
            first = next;
        }
        merged.addAll(base.subList(done, base.size()));
    }

    private void take(List<Hunk> group, int from, int until) {
        merged.addAll(base.subList(done, from));
        done = until;
        List<String> theirs = applied(group, false, from, until);
        List<String> mine = applied(group, true, from, until);
        List<String> before = base.subList(from, until);
        if (mine.equals(before) || mine.equals(theirs)) {
            merged.addAll(theirs);
        } else if (theirs.equals(before)) {
            merged.addAll(mine);
        } else if (from == until) {
            merged.addAll(both(theirs, mine));
        } else {
            marked(them, theirs);
            marked(me, mine);
            merged.add(MARK);
        }
    }

    private void marked(String writer, List<String> version) {
        merged.add(MARK + " **" + writer + ":**" + (version.isEmpty() ? " –" : ""));
        merged.addAll(version);
    }

    /** What one of them made of these lines of the base. */
    private List<String> applied(List<Hunk> group, boolean mine, int from, int until) {
        List<String> lines = new ArrayList<>();
        int here = from;
        for (Hunk hunk : group) {
            if (hunk.mine() == mine) {
                lines.addAll(base.subList(here, hunk.from()));
                lines.addAll(hunk.lines());
                here = hunk.until();
            }
        }
        lines.addAll(base.subList(here, until));
        return lines;
    }

    private static List<String> both(List<String> theirs, List<String> mine) {
        List<String> lines = new ArrayList<>();
        int here = 0;
        for (AbstractDelta<String> delta : Hunk.deltas(theirs, mine)) {
            int end = delta.getSource().getPosition() + delta.getSource().size();
            lines.addAll(theirs.subList(here, end));
            lines.addAll(delta.getTarget().getLines());
            here = end;
        }
        lines.addAll(theirs.subList(here, theirs.size()));
        return lines;
    }
}
