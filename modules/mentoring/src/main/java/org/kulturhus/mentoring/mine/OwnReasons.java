package org.kulturhus.mentoring.mine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.Phrase;

/** Why the two were paired, said to one of them: without points, and nothing that only the other one may know. */
final class OwnReasons {

    private static final int NEAR = 60;

    /** What both may hear. */
    private static final Map<String, String> BOTH = Map.of(
            "fit.byHand", "byHand",
            "fit.language.same", "language",
            "fit.place.same", "place",
            "fit.continuity.same", "continuity",
            "fit.unit.other", "unit");

    /** What comes from the leader's own wishes. */
    private static final Map<String, String> LEADERS = Map.of(
            "fit.swapped", "swapped",
            "fit.strengths.all", "strengths",
            "fit.wishes.wished", "wished",
            "fit.hour.wished", "hour",
            "fit.wished.full", "full",
            "fit.wished.taken", "taken",
            "fit.wished.hours", "hours",
            "fit.wished.away", "away",
            "fit.wished.lineManager", "lineManager",
            "fit.wished.dearer", "dearer");

    private OwnReasons() {}

    static List<Phrase> of(Assignment assignment, boolean asLeader) {
        return assignment.reasons().stream()
                .map(Reason::words)
                .flatMap(words -> words(words, asLeader))
                .toList();
    }

    private static Stream<Phrase> words(Phrase words, boolean asLeader) {
        String key = BOTH.getOrDefault(words.key(), asLeader ? LEADERS.get(words.key()) : null);
        if (key == null
                && words.key().equals("fit.place.far")
                && (Integer) words.arguments().get(1) <= NEAR) {
            key = "near";
        }
        return Stream.ofNullable(key)
                .map(known -> Phrase.of(
                        "mentoring", "mine.why." + known, words.arguments().toArray()));
    }
}
