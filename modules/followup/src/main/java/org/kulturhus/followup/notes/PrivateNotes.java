package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.PrivateNote;
import org.kulturhus.spi.people.PersonId;

/** The private notes. They are asked for by their writer only: there is no other query. */
@ApplicationScoped
class PrivateNotes {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    Optional<PrivateNote> note(long session, PersonId writer) {
        return entities.createQuery(
                        "select n from PrivateNote n where n.session = :session and n.writer = :writer",
                        PrivateNote.class)
                .setParameter("session", session)
                .setParameter("writer", writer.value())
                .getResultStream()
                .findFirst();
    }

    /** That of the session, and those of the leader's sessions that do not take place, in one statement. */
    List<PrivateNote> around(FollowUpSession session, PersonId writer) {
        return entities.createQuery(
                        "select n from PrivateNote n, FollowUpSession s where n.session = s.id and n.writer = :writer"
                                + " and s.leader = :leader and (s.cancelled = true or s.id = :session) order by n.id",
                        PrivateNote.class)
                .setParameter("writer", writer.value())
                .setParameter("leader", session.leader().value())
                .setParameter("session", session.id())
                .getResultList();
    }

    List<PrivateNote> of(PersonId writer) {
        return entities.createQuery(
                        "select n from PrivateNote n where n.writer = :writer order by n.session", PrivateNote.class)
                .setParameter("writer", writer.value())
                .getResultList();
    }

    void add(PrivateNote note) {
        entities.persist(note);
    }

    void remove(PrivateNote note) {
        entities.remove(note);
    }
}
