package org.kulturhus.mentoring.proposal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.spi.Reader;

/** A leader's place as the API tells it. */
@ApplicationScoped
public class PairingViews {

    @Inject
    private Reader reader;

    /** In the reader's language and clock. */
    View of(Overview.Row row) {
        return new View(
                row.leader().id().value(),
                row.leader().name(),
                row.mentor() == null ? null : row.mentor().id().value(),
                row.mentor() == null ? null : row.mentor().name(),
                reader.say(row.time()),
                row.standing(),
                row.reasons().stream()
                        .map(reason -> new Why(reason.counted() ? reason.points() : null, reader.say(reason.words())))
                        .toList(),
                row.assignment() == 0 ? null : row.assignment(),
                row.locked(),
                row.answers().stream().map(reader::say).toList());
    }

    /**
     * @param place id of the assignment, null while the leader waits
     * @param answers what leader and mentor say to it, in words
     */
    public record View(
            long leader,
            String leaderName,
            Long mentor,
            String mentorName,
            String time,
            Overview.Standing standing,
            List<Why> reasons,
            Long place,
            boolean locked,
            List<String> answers) {}

    /** @param points what it costs, null where it is no matter of points */
    public record Why(Integer points, String words) {}
}
