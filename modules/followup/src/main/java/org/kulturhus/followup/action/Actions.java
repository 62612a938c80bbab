package org.kulturhus.followup.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;

/** What leaders and mentors have agreed to do. */
@ApplicationScoped
public class Actions {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /**
     * Agreed in this session, or in another of the leader's and not done yet; the one that is due first comes first.
     *
     * @param until of sessions that begin later only the person's own are told
     */
    List<AgreedAction> of(FollowUpSession session, Instant until, PersonId person) {
        return entities.createQuery(
                        "select a from AgreedAction a, FollowUpSession s where s.id = a.session"
                                + " and (s.startsAt <= :until or a.owner = :person)"
                                + " and a.programme = :programme and a.leader = :leader"
                                + " and (a.session = :session or a.doneAt is null) order by a.due, a.id",
                        AgreedAction.class)
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .setParameter("person", person.value())
                .setParameter("programme", session.programme().value())
                .setParameter("leader", session.leader().value())
                .setParameter("session", session.id())
                .getResultList();
    }

    /** The person's own that are not done yet. */
    public List<AgreedAction> open(PersonId owner) {
        return entities.createQuery(
                        "select a from AgreedAction a where a.owner = :owner and a.doneAt is null order by a.due, a.id",
                        AgreedAction.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    Optional<AgreedAction> action(long id) {
        return Optional.ofNullable(entities.find(AgreedAction.class, id));
    }

    void add(AgreedAction action) {
        entities.persist(action);
    }
}
