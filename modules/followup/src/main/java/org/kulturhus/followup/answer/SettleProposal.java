package org.kulturhus.followup.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.followup.answer.model.SessionAnswer;
import org.kulturhus.followup.booking.MoveSession;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.PersonId;

/** The other one of the two, or a training manager, moves a session to the time that was proposed, or keeps it where it is. */
@ApplicationScoped
public class SettleProposal {

    @Inject
    private Answers answers;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private MoveSession moveSession;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    /** Refuses, and names other times, when the proposed one is not free (any more). */
    @Transactional
    public void accept(long session, PersonId proposer) {
        FollowUpSession about = sessionAccess.toChange(session);
        Instant start = proposal(about, proposer).said().proposedStart().orElseThrow();
        moveSession.move(session, about.version(), start);
    }

    /** The session stays; whoever proposed hears of it. */
    @Transactional
    public void keep(long session, PersonId proposer) {
        FollowUpSession about = sessionAccess.toChange(session);
        answers.forget(proposal(about, proposer));
        notices.tell(
                proposer,
                Phrase.of("followup", "answer.kept.title", about.starts()),
                Phrase.of("followup", "answer.kept.text", about.starts()),
                "followup/session?id=" + session);
    }

    public boolean maySettle(PersonId proposer) {
        return !access.me().equals(proposer) || access.is(Role.TRAINING_MANAGER);
    }

    private SessionAnswer proposal(FollowUpSession about, PersonId proposer) {
        if (!maySettle(proposer)) {
            throw Refused.forbidden(Phrase.of("followup", "answer.notYours"));
        }
        return answers.of(about, proposer)
                .filter(answer -> answer.said().proposedStart().isPresent())
                .orElseThrow(() -> Refused.conflict(Phrase.of("followup", "answer.gone")));
    }
}
