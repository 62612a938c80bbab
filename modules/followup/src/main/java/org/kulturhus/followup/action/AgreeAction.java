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

/** Leader or mentor writes down what one of them will do until a day, corrects it, or withdraws it (R7). */
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
     * What is to be done.
     *
     * @param owner the leader, or who hosts the session
     * @param due the last day, in the session's zone; not in the past
     */
    public record Agreement(PersonId owner, String words, LocalDate due) {}

    @Transactional
    public void agree(long id, Agreement wanted) {
        FollowUpSession session = actionAccess.toAgree(id);
        String words = checked(wanted.words());
        if (wanted.owner() == null || !session.concerns(wanted.owner())) {
            throw Refused.invalid("owner", Phrase.of("followup", "action.owner"));
        }
        checkDay(wanted.due(), LocalDate.now(session.zone()));
        AgreedAction action = new AgreedAction(session, wanted.owner(), words, wanted.due());
        actions.add(action);
        facts.fire(new ActionAgreed(action.id(), id, action.owner(), action.due(), Instant.now(), access.me()));
    }

    /**
     * Corrects words, owner and day of one that is open. What is not changed need not be possible any more: a day that has gone
     * by, an owner who was mentor once.
     *
     * @param version that was seen; when it has changed since, nothing is done
     */
    @Transactional
    public void change(long id, int version, Agreement wanted) {
        AgreedAction action = actionAccess.toCorrect(id);
        if (action.version() != version) {
            throw Refused.conflict(Phrase.of("followup", "action.stale"));
        }
        if (!action.isOpen()) {
            throw Refused.conflict(Phrase.of("followup", "action.closed"));
        }
        String words = checked(wanted.words());
        boolean same = action.owner().equals(wanted.owner());
        if (!same && (wanted.owner() == null || !actionAccess.mayOwn(action, wanted.owner()))) {
            throw Refused.invalid("owner", Phrase.of("followup", "action.owner"));
        }
        if (!action.due().equals(wanted.due())) {
            checkDay(wanted.due(), LocalDate.now(actionAccess.zone(action)));
        }
        action.become(wanted.owner(), words, wanted.due());
        facts.fire(new ActionChanged(id, action.owner(), action.due(), Instant.now(), access.me()));
    }

    /** It will not be done, or that is taken back. */
    @Transactional
    public void withdraw(long id, boolean withdrawn) {
        AgreedAction action = actionAccess.toCorrect(id);
        if (withdrawn == action.isWithdrawn()) {
            return;
        }
        if (action.isDone()) {
            throw Refused.conflict(Phrase.of("followup", "action.closed"));
        }
        Instant now = Instant.now();
        if (withdrawn) {
            action.withdraw(now);
            facts.fire(new ActionWithdrawn(id, now, access.me()));
        } else {
            action.standAgain();
            facts.fire(new ActionReopened(id, now, access.me()));
        }
    }

    private static String checked(String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("action", Phrase.of("followup", "action.missing", LONGEST));
        }
        return words.trim();
    }

    private static void checkDay(LocalDate due, LocalDate today) {
        if (due == null || due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS))) {
            throw Refused.invalid("due", Phrase.of("followup", "action.due"));
        }
    }
}
