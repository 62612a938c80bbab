package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
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
    public void carry(ProgrammeId programme, Collection<PersonId> leaders) {
        List<FollowUpSession> gone = topics.waitingOn(programme, leaders);
        Map<Long, List<OwnTopic>> waiting = topics.of(gone);
        Map<PersonId, List<FollowUpSession>> coming = sessions.coming(programme, gone, Instant.now());
        for (FollowUpSession off : gone) {
            coming.getOrDefault(off.leader(), List.of()).stream()
                    .findFirst()
                    .ifPresent(next -> waiting.get(off.id()).forEach(topic -> topic.moveTo(next.id())));
        }
    }
}
