package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Leader or mentor puts a topic of one's own on the agenda, or takes it off again (R7). */
@ApplicationScoped
public class AddTopic {

    private static final int LONGEST = 200;

    @Inject
    private Agenda agenda;

    @Inject
    private Topics topics;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    @Transactional
    public void add(long id, String words) {
        FollowUpSession session = sessionAccess.toChange(id);
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("topic", Phrase.of("followup", "topic.missing", LONGEST));
        }
        requireOpen(session);
        topics.add(new OwnTopic(id, access.me(), words.trim()));
    }

    /** Takes one's own topic off a session's agenda, also one that an earlier session did not reach. */
    @Transactional
    public void remove(long id, long topic) {
        FollowUpSession session = sessionAccess.toChange(id);
        OwnTopic own = agenda.points(session).stream()
                .map(Point::topic)
                .filter(one -> one != null && one.id() == topic && one.writer().equals(access.me()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "topic.unknown")));
        requireOpen(session);
        topics.remove(own);
    }

    /** Whether somebody may still put something on the agenda, or take it off. */
    public boolean possible(FollowUpSession session) {
        return session.planned() && !session.cancelled() && sessionAccess.mayChange(session);
    }

    private static void requireOpen(FollowUpSession session) {
        if (session.calledOff()) {
            throw Refused.conflict(Phrase.of("followup", "topic.calledOff"));
        }
        if (!session.planned()) {
            throw Refused.conflict(Phrase.of("followup", "close.already"));
        }
    }
}
