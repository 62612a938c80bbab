package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.NotesEdition;
import org.kulturhus.followup.notes.model.SharedNotes;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The shared notes of the sessions, with the editions in which a writer may still be. */
@ApplicationScoped
public class Notes {

    private static final int KEPT = 100;

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** Never absent: where nothing is written the notes are empty. */
    SharedNotes of(long session) {
        SharedNotes found = entities.find(SharedNotes.class, session);
        return found == null ? new SharedNotes(session) : found;
    }

    /** Writes the first edition. */
    public void begin(long session, String words, PersonId writer, Instant at) {
        SharedNotes notes = new SharedNotes(session);
        notes.write(1, words, writer, at);
        entities.persist(notes);
        add(session, 1, words);
    }

    /** The leaders' cancelled sessions about which something is written, in time. */
    List<FollowUpSession> waitingOn(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from FollowUpSession s where s.programme = :programme and s.leader in :leaders"
                                + " and s.cancelled = true"
                                + " and s.id in (select n.session from SharedNotes n where n.words <> '')"
                                + " order by s.startsAt, s.id",
                        FollowUpSession.class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList();
    }

    void keep(SharedNotes notes) {
        if (notes.edition() == 0) {
            entities.persist(notes);
        }
    }

    /** What the notes said in that edition; editions before the last hundred are forgotten. */
    Optional<String> edition(long session, int number) {
        if (number == 0) {
            return Optional.of("");
        }
        return entities.createQuery(
                        "select e from NotesEdition e where e.session = :session and e.edition = :number",
                        NotesEdition.class)
                .setParameter("session", session)
                .setParameter("number", number)
                .getResultStream()
                .map(NotesEdition::words)
                .findFirst();
    }

    void add(long session, int number, String words) {
        entities.persist(new NotesEdition(session, number, words));
        entities.createQuery("delete from NotesEdition e where e.session = :session and e.edition <= :oldest")
                .setParameter("session", session)
                .setParameter("oldest", number - KEPT)
                .executeUpdate();
    }
}
