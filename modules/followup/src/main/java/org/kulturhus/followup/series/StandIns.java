package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** Sessions that somebody else holds for once. */
@ApplicationScoped
public class StandIns {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Leaders of sessions to come in which the person takes part and that somebody holds for once. */
    public List<PersonId> leadersOfStandIns(PersonId person, Instant now) {
        return entities
                .createQuery(
                        "select distinct s.leader from FollowUpSession s where (s.leader = :person or s.host = :person)"
                                + " and s.standIn = true and s.state = :planned and s.cancelled = false and s.startsAt > :now",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("planned", Beat.State.PLANNED)
                .setParameter("now", at(now))
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Sessions of these leaders that somebody stands in for and that begin after a moment, in time. */
    public List<FollowUpSession> lent(Collection<PersonId> leaders, Instant since) {
        return leaders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from FollowUpSession s where s.leader in :leaders and s.standIn = true"
                                        + " and s.cancelled = false and s.startsAt > :since order by s.startsAt, s.id",
                                FollowUpSession.class)
                        .setParameter(
                                "leaders", leaders.stream().map(PersonId::value).toList())
                        .setParameter("since", at(since))
                        .getResultList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
