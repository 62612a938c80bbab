package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.agenda.model.CarryOverRule;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;

/** How much waits on the agendas of a leader's coming sessions, beside the points that stand on each. */
@ApplicationScoped
public class Waiting {

    @Inject
    private Agenda agenda;

    @Inject
    private Topics topics;

    @Inject
    private Treatments treatments;

    /**
     * Items and own topics by session, for sessions on which something waits. Other rooms are asked about the next session of
     * each topic only: what has come up by now has its turn there, so the number of statements stays the same.
     *
     * @param mine all sessions of the person, in time
     * @param now sessions that have ended by then are not coming
     */
    public Map<Long, Integer> of(PersonId leader, List<FollowUpSession> mine, Instant now) {
        List<FollowUpSession> coming = mine.stream()
                .filter(session -> session.planned() && session.leader().equals(leader))
                .filter(session -> session.span().until().isAfter(now))
                .toList();
        if (coming.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> waiting = new HashMap<>();
        Map<Long, List<OwnTopic>> own = topics.of(mine);
        Map<Long, Set<String>> treated = treatments.of(mine);
        Map<Topic, FollowUpSession> next = new EnumMap<>(Topic.class);
        for (FollowUpSession session : coming) {
            List<FollowUpSession> earlier = CarryOverRule.earlier(session, mine);
            boolean first = next.putIfAbsent(session.topic(), session) == null;
            long number = agenda.own(session, earlier, own, treated).size()
                    + (first ? agenda.numberOfItems(session, earlier, treated) : 0);
            if (number > 0) {
                waiting.put(session.id(), (int) number);
            }
        }
        return waiting;
    }
}
