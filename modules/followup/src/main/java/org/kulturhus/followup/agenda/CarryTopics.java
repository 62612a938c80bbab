package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What somebody put on a session that does not take place comes up in the leader's next one (R7). */
@ApplicationScoped
public class CarryTopics {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    /** Where no session is to come, they wait on the cancelled one until there is. */
    @Transactional
    public void carry(ProgrammeId programme, PersonId leader) {
        List<FollowUpSession> coming = sessions.coming(programme, leader, Instant.now());
        if (!coming.isEmpty()) {
            topics.of(sessions.cancelled(programme, leader)).values().stream()
                    .flatMap(List::stream)
                    .forEach(topic -> topic.moveTo(coming.get(0).id()));
        }
    }
}
