package org.kulturhus.followup.gathering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.kulturhus.followup.gathering.CastVotes;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;

/** Bean of vote-card.xhtml: one tap says whether a time suits me. */
@Named
@RequestScoped
public class VoteCard {

    @Inject
    private CastVotes castVotes;

    @Inject
    private ShownGathering shownGathering;

    public void say(long time, PollVote.Kind kind) {
        shownGathering.forget();
        castVotes.vote(shownGathering.getId(), Map.of(time, kind));
    }

    /** Whether that is what I said. */
    public boolean said(ProposedTime time, PollVote.Kind kind) {
        return shownGathering
                .getPoll()
                .answer(time, shownGathering.getMe())
                .filter(kind::equals)
                .isPresent();
    }
}
