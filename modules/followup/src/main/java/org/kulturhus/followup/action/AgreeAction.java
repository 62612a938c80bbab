package org.kulturhus.followup.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** Leader or mentor writes down what one of them will do until a day, and says when it is done (R7). */
@ApplicationScoped
public class AgreeAction {

    private static final int LONGEST = 200;
    private static final int MOST_YEARS = 2;

    @Inject
    private Actions actions;

    @Inject
    private ActionAccess actionAccess;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * @param owner the leader or the host of the session
     * @param due the last day, in the session's zone; not in the past
     */
    @Transactional
    public void agree(long id, PersonId owner, String words, LocalDate due) {
        FollowUpSession session = actionAccess.toAgree(id);
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("action", Phrase.of("followup", "action.missing", LONGEST));
        }
        if (owner == null || !session.concerns(owner)) {
            throw Refused.invalid("owner", Phrase.of("followup", "action.owner"));
        }
        LocalDate today = LocalDate.now(session.zone());
        if (due == null || due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS))) {
            throw Refused.invalid("due", Phrase.of("followup", "action.due"));
        }
        actions.add(new AgreedAction(session, owner, words.trim(), due));
        facts.fire(new ActionAgreed(id, owner, Instant.now(), access.me()));
    }

    /** Says that it is done, or takes that back. */
    @Transactional
    public void mark(long id, boolean done) {
        AgreedAction action = actionAccess.toMark(id);
        if (done && !action.isDone()) {
            action.done(Instant.now());
            facts.fire(new ActionDone(id, Instant.now(), access.me()));
        } else if (!done) {
            action.undone();
        }
    }
}
