package org.kulturhus.followup.plan.model;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.mentoring.Pairing;

/** Tells whether a change is still the one that somebody was shown. */
public final class Stamp {

    private Stamp() {}

    /** The same for the same changes, on every node. */
    public static String of(Map<Pairing, Difference> differences) {
        return of(differences.entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey().toString()), parts(entry.getValue())))
                .toList());
    }

    /** @param parts whatever is shown, as text */
    public static String of(Collection<String> parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Stream<String> parts(Difference difference) {
        return Stream.of(
                        difference.kept().stream().map(Stamp::text),
                        difference.moved().stream()
                                .map(move ->
                                        text(move.session()) + " " + move.to().span()),
                        difference.added().stream().map(planned -> "+" + planned.span()),
                        difference.removed().stream().map(gone -> "-" + text(gone)),
                        difference.turned().stream().map(turn -> text(turn.session()) + " " + turn.topic()))
                .flatMap(parts -> parts);
    }

    private static String text(FollowUpSession session) {
        return List.of(session.id(), session.span()).toString();
    }
}
