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
        if (!session.planned()) {
            throw Refused.conflict(Phrase.of("followup", "close.already"));
        }
        topics.add(new OwnTopic(id, access.me(), words.trim()));
    }

    /** Takes one's own topic off. */
    @Transactional
    public void remove(long topic) {
        topics.remove(topics.topic(topic)
                .filter(own -> own.writer().equals(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "topic.unknown"))));
    }
}
