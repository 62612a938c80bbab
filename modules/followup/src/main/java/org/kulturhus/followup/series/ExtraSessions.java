package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The sessions that were booked beside the plan, also those that were cancelled since. */
@ApplicationScoped
public class ExtraSessions {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Those of these ids, in time. */
    public List<FollowUpSession> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from FollowUpSession s where s.extra = true and s.id in :ids order by s.startsAt",
                                FollowUpSession.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The leaders' sessions of a programme that begin after a moment, in time. */
    public List<FollowUpSession> of(ProgrammeId programme, Collection<PersonId> leaders, Instant since) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader in :leaders"
                                + " and s.extra = true and s.startsAt > :since order by s.startsAt",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .getResultList();
    }
}
