package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Refused;

/** Leader or mentor puts a topic of one's own on the agenda, or takes it off again (R7). */
@ApplicationScoped
public class AddTopic {

    private static final int LONGEST = 200;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    @Transactional
    public void add(long id, String words) {
        FollowUpSession session = sessionAccess.toChange(id);
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("topic", FollowupModule.words("topic.missing", LONGEST));
        }
        if (!session.planned()) {
            throw Refused.conflict(FollowupModule.words("close.already"));
        }
        sessions.add(new OwnTopic(id, access.me(), words.trim()));
    }

    /** Takes one's own topic off. */
    @Transactional
    public void remove(long topic) {
        sessions.remove(sessions.topic(topic)
                .filter(own -> own.writer().equals(access.me()))
                .orElseThrow(() -> Refused.unknown(FollowupModule.words("topic.unknown"))));
    }
}
