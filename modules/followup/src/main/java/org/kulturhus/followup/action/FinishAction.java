package org.kulturhus.followup.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.followup.action.model.ActionOutcome;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Owner, leader or who hosts the leader's sessions now says that an action is done, and what it has led to (R7). */
@ApplicationScoped
public class FinishAction {

    /** Characters of what it has led to. */
    public static final int LONGEST = 200;

    @Inject
    private ActionAccess actionAccess;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Says that it is done, or takes that back, with what it has led to. */
    @Transactional
    public void mark(long id, boolean done) {
        AgreedAction action = actionAccess.toMark(id);
        if (done == action.isDone()) {
            return;
        }
        requireStanding(action);
        Instant now = Instant.now();
        if (done) {
            action.done(now);
            facts.fire(new ActionDone(id, now, access.me()));
        } else {
            action.undone();
            facts.fire(new ActionReopened(id, now, access.me()));
        }
    }

    /** @param words a line, may be empty */
    @Transactional
    public void evaluate(long id, ActionOutcome outcome, String words) {
        AgreedAction action = actionAccess.toMark(id);
        if (!action.isDone()) {
            throw Refused.conflict(Phrase.of("followup", "action.undone"));
        }
        if (outcome == null) {
            throw Refused.invalid("outcome", Phrase.of("followup", "action.outcome"));
        }
        String line = words == null ? "" : words.strip();
        if (line.length() > LONGEST) {
            throw Refused.invalid("evaluation", Phrase.of("followup", "action.evaluation.long", LONGEST));
        }
        action.evaluate(outcome, line);
        facts.fire(new ActionEvaluated(id, Instant.now(), access.me()));
    }

    private static void requireStanding(AgreedAction action) {
        if (action.isWithdrawn()) {
            throw Refused.conflict(Phrase.of("followup", "action.isWithdrawn"));
        }
    }
}
