package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.TopicsAlternateRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;

/** The host says what became of a session that has begun: held or missed; the topics to come are put in turn again (R4). */
@ApplicationScoped
public class CloseSession {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void held(long id) {
        close(id).held();
        facts.fire(new SessionHeld(id, Instant.now(), access.me()));
    }

    @Transactional
    public void missed(long id) {
        FollowUpSession session = close(id);
        session.missed();
        TopicsAlternateRule.restore(sessions.series(session.programme(), session.leader()));
        facts.fire(new SessionMissed(id, Instant.now(), access.me()));
    }

    private FollowUpSession close(long id) {
        FollowUpSession session = sessionAccess.toClose(id);
        if (!session.planned()) {
            throw Refused.conflict(FollowupModule.words("close.already"));
        }
        if (session.starts().isAfter(Instant.now())) {
            throw Refused.invalid("", FollowupModule.words("close.future"));
        }
        return session;
    }
}
