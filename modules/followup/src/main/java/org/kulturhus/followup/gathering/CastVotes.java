package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;

/** Who is invited says which times suit, as often as they like while the poll is open. */
@ApplicationScoped
public class CastVotes {

    @Inject
    private Gatherings gatherings;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    /** The joint training as the acting person may see it. */
    @Transactional
    public Poll poll(long id) {
        Gathering gathering = gatheringAccess.toSee(id);
        return new Poll(
                gathering,
                gatherings.times(gathering),
                gatherings.votes(gathering),
                directory.people(gathering.people()));
    }

    /** @param answers by id of the time; the times that are left out keep the answer they have */
    @Transactional
    public void vote(long id, Map<Long, PollVote.Kind> answers) {
        Gathering gathering = gatheringAccess.toAnswer(id);
        gatherings.lock(gathering);
        if (!gathering.open()) {
            throw Refused.conflict(Phrase.of("followup", "gathering.vote.late"));
        }
        List<ProposedTime> times = gatherings.times(gathering);
        List<PollVote> mine = gatherings.votes(gathering).stream()
                .filter(vote -> vote.person().equals(access.me()))
                .toList();
        answers.forEach((asked, kind) -> {
            ProposedTime time = times.stream()
                    .filter(one -> one.id() == asked)
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("answers", Phrase.of("followup", "gathering.time.unknown")));
            mine.stream()
                    .filter(vote -> vote.time() == asked)
                    .findFirst()
                    .ifPresentOrElse(
                            vote -> vote.become(kind), () -> gatherings.add(new PollVote(time, access.me(), kind)));
        });
    }
}
