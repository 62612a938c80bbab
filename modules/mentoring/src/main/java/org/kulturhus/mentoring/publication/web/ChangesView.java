package org.kulturhus.mentoring.publication.web;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Reader;

/**
 * What another mentor would change in the sessions, as the API tells it; all counts are of sessions to come.
 *
 * @param handedOver stay where they are, with another host
 * @param first begin of the first one that would change; null when all stay
 * @param last end of the last one
 * @param leaders the first of those whose sessions would change, by name
 * @param more how many leaders are left out
 */
public record ChangesView(
        int added,
        int moved,
        int handedOver,
        int removed,
        int kept,
        Instant first,
        Instant last,
        List<LeaderView> leaders,
        long more) {

    /** @param lines what changes, with dates, in words in the reader's language and clock */
    public record LeaderView(
            long leader, int added, int moved, int handedOver, int removed, int kept, List<String> lines) {}

    /** With an ETag that tells whether it is still the same. */
    public static Response answer(Foreseen foreseen, int most, Reader reader) {
        var total = foreseen.total();
        ChangesView view = new ChangesView(
                total.added(),
                total.moved(),
                total.handedOver(),
                total.removed(),
                total.kept(),
                foreseen.within().map(within -> within.from()).orElse(null),
                foreseen.within().map(within -> within.until()).orElse(null),
                leaders(foreseen, most, reader),
                foreseen.beyond(most));
        return Response.ok(view).tag(foreseen.stamp()).build();
    }

    private static List<LeaderView> leaders(Foreseen foreseen, int most, Reader reader) {
        return foreseen.first(most).stream()
                .map(change -> new LeaderView(
                        change.person().value(),
                        change.counts().added(),
                        change.counts().moved(),
                        change.counts().handedOver(),
                        change.counts().removed(),
                        change.counts().kept(),
                        change.lines().stream().map(reader::say).toList()))
                .toList();
    }
}
