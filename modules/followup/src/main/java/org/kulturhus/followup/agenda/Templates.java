package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.followup.agenda.model.FormerTemplate;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** The agenda templates of the programmes. */
@ApplicationScoped
public class Templates {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** The programme's own, or the one that the product brings. */
    AgendaTemplate of(ProgrammeId programme, Topic topic) {
        return entities.createQuery(
                        "select t from AgendaTemplate t where t.topic = :topic and t.programme in :programmes"
                                + " order by t.programme desc",
                        AgendaTemplate.class)
                .setParameter("topic", topic)
                .setParameter("programmes", List.of(AgendaTemplate.SHIPPED, programme.value()))
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The points that stand on the session; on one that is over those that stood there then. */
    List<String> points(FollowUpSession session, Instant now) {
        Instant end = session.span().until();
        Optional<List<String>> then = end.isBefore(now) ? former(session, end) : Optional.empty();
        return then.orElseGet(() -> of(session.programme(), session.topic()).points());
    }

    private Optional<List<String>> former(FollowUpSession session, Instant end) {
        return entities.createQuery(
                        "select t from FormerTemplate t where t.programme = :programme and t.topic = :topic"
                                + " and t.until > :end order by t.until",
                        FormerTemplate.class)
                .setParameter("programme", session.programme().value())
                .setParameter("topic", session.topic())
                .setParameter("end", end.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FormerTemplate::points);
    }

    void add(FormerTemplate template) {
        entities.persist(template);
    }

    void add(AgendaTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    /** A change of somebody else's is seen now, not when the transaction ends. */
    void settle() {
        entities.flush();
    }
}
